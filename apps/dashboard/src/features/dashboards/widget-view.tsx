import type { ReportEntry } from '@accord/contract/reports';
import { IconPuzzleOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { State } from '../../ui/state.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { FigureWidget } from './figure-widget.tsx';
import { ListWidget } from './list-widget.tsx';
import type { Widget } from './standard-widgets.ts';
import { TrendWidget } from './trend-widget.tsx';

interface Props {
  widget: Widget;
  /** undefined: the report left the catalog. */
  entry: ReportEntry | undefined;
  state: RangeState;
  /** Which of the page's widgets it is, in words. */
  place: string;
}

/** A report as its widget shows it. Each asks for itself: one that is slow or fails holds up none of the others. */
export function WidgetView({ widget, entry, state, place }: Props) {
  const { t } = useTranslation();
  const column = entry?.columns.find(({ id }) => id === widget.metric);
  if (entry === undefined || column === undefined) {
    return (
      <section className="panel" aria-label={`${t('dashboards.gone')}, ${place}`}>
        <State icon={<IconPuzzleOff size={22} stroke={1.6} />} title={t('dashboards.gone')}>
          {t('dashboards.goneText')}
        </State>
      </section>
    );
  }
  if (widget.kind === 'figure') return <FigureWidget entry={entry} column={column} state={state} place={place} />;
  if (widget.kind === 'trend') return <TrendWidget entry={entry} column={column} state={state} place={place} />;
  return <ListWidget entry={entry} column={column} state={state} place={place} isShare={widget.kind === 'share'} />;
}
