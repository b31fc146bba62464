import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { collectionQuery } from '../../api/collection.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { numberIn } from '../../reports/format-value.ts';
import { formatInteger } from '../../ui/format-number.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useIsNarrow } from '../../ui/use-is-narrow.ts';
import { DashboardMenu } from '../dashboards/dashboard-menu.tsx';
import { DeletedNote } from '../dashboards/deleted-note.tsx';
import { ProvenanceButton } from '../provenance/provenance-button.tsx';
import { EmptyRange } from '../range/empty-range.tsx';
import { PageHead } from '../range/page-head.tsx';
import { ProofLine } from '../range/proof-line.tsx';
import { useRangeShortcuts } from '../range/use-range-shortcuts.ts';
import { SeriesChart } from '../series/series-chart.tsx';
import { useSeries } from '../series/use-series.ts';
import { useTotals } from '../series/use-totals.ts';
import { FiguresNotice } from './figures-notice.tsx';
import { KpiStrip } from './kpi-strip.tsx';
import { NeverMeasured } from './never-measured.tsx';
import { overviewSeries } from './overview-metrics.ts';
import { overviewPanels, phonePanel } from './overview-panels.ts';
import { RankPanel } from './rank-panel.tsx';
import { useOverviewState } from './use-overview-state.ts';
import { VisitorsNow } from './visitors-now.tsx';

const FIRST_HIT_MS = 3000;

/** What happened on a site: the figures of a range, over time, and by page, channel, country and device. */
export function OverviewPage() {
  const { t } = useTranslation();
  const site = useSite();
  const state = useOverviewState();
  const totals = useTotals(overviewSeries, state);
  const series = useSeries(overviewSeries, state, state.granularity);
  const isNarrow = useIsNarrow();
  const collection = useQuery({
    ...collectionQuery(site.id, FIRST_HIT_MS),
    refetchInterval: ({ state: asked }) => (asked.data?.hasHits === false ? FIRST_HIT_MS : false),
  });
  useRangeShortcuts(state);
  usePageTitle(t('overview.title'), site.name);

  const visits = numberIn(totals.now, 'visits');
  const views = numberIn(totals.now, 'pageViews');
  const hasVisits = visits !== null && visits > 0;
  if (collection.data?.hasHits === false && !hasVisits) return <NeverMeasured site={site} />;
  const isEmpty = totals.now !== undefined && !hasVisits;
  const panels = isNarrow ? [phonePanel] : overviewPanels;
  return (
    <>
      <PageHead title={t('overview.title')} state={state} isCounting={totals.query.isPlaceholderData} isNamedBelow>
        <ProvenanceButton report={overviewSeries} name={t('overview.title')} state={state} />
        <VisitorsNow siteId={site.id} />
        <DashboardMenu />
      </PageHead>
      <DeletedNote />
      <FiguresNotice siteId={site.id} timeZone={site.timeZone} />
      <KpiStrip state={state} totals={totals} />
      <SeriesChart metricName={t(`metric.${state.metric.id}`)} state={state} series={series} totals={totals} />
      {isEmpty ? (
        <section className="panel" aria-label={t('lists.pages')}>
          <EmptyRange state={state} />
        </section>
      ) : (
        <div className="panel-pairs">
          {panels.map(({ id, lists }) => (
            <RankPanel key={id} id={id} lists={lists} state={state} visits={visits} />
          ))}
        </div>
      )}
      {!(totals.query.isError && views === null) && (
        <ProofLine
          countedAt={totals.query.data?.countedAt}
          timeZone={site.timeZone}
          isRefreshing={totals.query.isPlaceholderData}
        >
          {views === null ? <Skeleton width={32} /> : t('proof.exact', { count: views, written: formatInteger(views) })}
        </ProofLine>
      )}
    </>
  );
}
