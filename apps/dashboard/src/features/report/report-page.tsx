import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { reportListQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { useRangeShortcuts } from '../range/use-range-shortcuts.ts';
import { useRangeState } from '../range/use-range-state.ts';
import { SeriesReport } from './series-report.tsx';
import { TableReport } from './table-report.tsx';

/** Any report of the catalog, by the kind that it declares. */
export function ReportPage() {
  const { t } = useTranslation();
  const site = useSite();
  const { reportId } = useParams();
  const list = useQuery(reportListQuery);
  const state = useRangeState();
  const entry = list.data?.find(({ id }) => id === reportId);
  useRangeShortcuts(state);
  usePageTitle(entry?.label ?? '', site.name);
  if (list.isError) return <FailedState error={list.error} onRetry={() => list.refetch()} isPage />;
  if (list.isPending) return null;
  if (entry === undefined) {
    const all = (
      <Link className="button button-edge" to={`/sites/${site.id}/reports`}>
        {t('nav.reports')}
      </Link>
    );
    return (
      <State title={t('reports.unknown')} isPage actions={all}>
        {t('reports.unknownText')}
      </State>
    );
  }
  // A key of its own: what is open or typed in one report is not in another.
  return entry.kind === 'series' ? (
    <SeriesReport key={entry.id} entry={entry} state={state} />
  ) : (
    <TableReport key={entry.id} entry={entry} state={state} />
  );
}
