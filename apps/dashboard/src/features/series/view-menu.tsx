import {
  IconCalendarMonth,
  IconChartBar,
  IconChartLine,
  IconCheck,
  IconChevronDown,
  IconTable,
} from '@tabler/icons-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import '../../ui/floating.css';
import { type ChartView, offeredViews } from './chart-view.ts';
import type { SeriesState } from './series-state.ts';

const ICONS = { line: IconChartLine, bars: IconChartBar, calendar: IconCalendarMonth, table: IconTable } as const;

/** How the series is shown: as a line, bars, a calendar or a table. */
export function ViewMenu({ state }: { state: SeriesState }) {
  const { t } = useTranslation();
  const Icon = ICONS[state.view];
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-quiet chart-view">
        <Icon size={16} stroke={1.6} aria-hidden="true" />
        <span className="visually-hidden">{t('chart.view.label')}</span>
        {t(`chart.view.${state.view}`)}
        <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="floating menu" align="end" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.RadioGroup
            value={state.view}
            onValueChange={(next) => state.set({ view: next === 'line' ? null : next })}
          >
            {offeredViews(state.granularity).map((view: ChartView) => {
              const ViewIcon = ICONS[view];
              return (
                <DropdownMenu.RadioItem key={view} value={view} className="menu-item">
                  <ViewIcon size={16} stroke={1.6} aria-hidden="true" />
                  {t(`chart.view.${view}`)}
                  <DropdownMenu.ItemIndicator className="menu-check">
                    <IconCheck size={14} stroke={2} aria-hidden="true" />
                  </DropdownMenu.ItemIndicator>
                </DropdownMenu.RadioItem>
              );
            })}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
