import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Downloads what stands on the page as a file for spreadsheets: all rows and all columns. */
export function FileLink({ address }: { address: string }) {
  const { t } = useTranslation();
  return (
    <a className="button button-quiet" href={`${address}&format=csv`} download>
      <IconDownload size={16} stroke={1.6} aria-hidden="true" />
      {t('table.file')}
    </a>
  );
}
