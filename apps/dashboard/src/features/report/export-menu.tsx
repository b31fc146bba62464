import { IconDownload, IconFileTypeCsv, IconJson, IconPhoto } from '@tabler/icons-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import '../../ui/floating.css';
import { saveFile } from '../../ui/save-file.ts';
import type { ChartModel } from '../../ui/time-chart/chart-model.ts';

interface Props {
  /** Where the API answers what is on the page. */
  address: string;
  /** What files are called, without their ending. */
  name: string;
  /** The chart on the page, which can be had as a picture; with what stands under its name. */
  chart?: { model: ChartModel; subtitle: string } | null;
}

/** What stands on the page as a file: rows for spreadsheets, the answer of the API, or the chart as a picture. */
export function ExportMenu({ address, name, chart = null }: Props) {
  const { t } = useTranslation();
  const savePicture = async () => {
    if (chart === null) return;
    const { drawChart } = await import('../../ui/time-chart/draw-chart.ts');
    saveFile(await drawChart(chart.model, chart.subtitle), `${name}.png`);
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-quiet">
        <IconDownload size={16} stroke={1.6} aria-hidden="true" />
        {t('export.open')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="floating menu" align="end" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.Item asChild>
            <a className="menu-item" href={`${address}&format=csv`} download>
              <IconFileTypeCsv size={16} stroke={1.6} aria-hidden="true" />
              {t('export.csv')}
            </a>
          </DropdownMenu.Item>
          <DropdownMenu.Item asChild>
            <a className="menu-item" href={address} download={`${name}.json`}>
              <IconJson size={16} stroke={1.6} aria-hidden="true" />
              {t('export.json')}
            </a>
          </DropdownMenu.Item>
          {chart !== null && (
            <DropdownMenu.Item className="menu-item" onSelect={() => void savePicture()}>
              <IconPhoto size={16} stroke={1.6} aria-hidden="true" />
              {t('export.png')}
            </DropdownMenu.Item>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
