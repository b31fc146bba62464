import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { collectionQuery } from '../../api/collection.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { KpiStrip } from './kpi-strip.tsx';
import { NeverMeasured } from './never-measured.tsx';
import './overview-page.css';
import { OverviewHead } from './overview-head.tsx';
import { PagesPanel } from './pages-panel.tsx';
import { ProofLine } from './proof-line.tsx';
import { useOverviewShortcuts } from './use-overview-shortcuts.ts';
import { useOverviewState } from './use-overview-state.ts';
import { useSeries } from './use-series.ts';
import { useTotals } from './use-totals.ts';
import { VisitsChart } from './visits-chart.tsx';

const FIRST_HIT_MS = 3000;

/** What happened on a site: the figures of a range, over time, and by page. */
export function OverviewPage() {
  const { t } = useTranslation();
  const site = useSite();
  const state = useOverviewState();
  const totals = useTotals(state);
  const series = useSeries(state, state.granularity);
  const collection = useQuery({
    ...collectionQuery(site.id, FIRST_HIT_MS),
    refetchInterval: ({ state: asked }) => (asked.data?.hasHits === false ? FIRST_HIT_MS : false),
  });
  useOverviewShortcuts(state);
  usePageTitle(t('overview.title'), site.name);

  const hasVisits = Number(totals.now?.visits ?? 0) > 0;
  if (collection.data?.hasHits === false && !hasVisits) return <NeverMeasured site={site} />;
  return (
    <>
      <OverviewHead state={state} totals={totals} />
      <KpiStrip state={state} totals={totals} />
      <VisitsChart state={state} series={series} totals={totals} />
      <PagesPanel state={state} isEmpty={totals.now !== undefined && !hasVisits} />
      <ProofLine totals={totals} timeZone={site.timeZone} />
    </>
  );
}
