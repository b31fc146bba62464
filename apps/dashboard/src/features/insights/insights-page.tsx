import { IconZoomQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { insightsQuery } from '../../api/insights.ts';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { formatRange } from '../../ui/format-date.ts';
import { formatChange, formatInteger } from '../../ui/format-number.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { EmptyRange } from '../range/empty-range.tsx';
import { PageHead } from '../range/page-head.tsx';
import { ProofLine } from '../range/proof-line.tsx';
import { useRangeShortcuts } from '../range/use-range-shortcuts.ts';
import { useRangeState } from '../range/use-range-state.ts';
import './insights.css';
import { MoveList } from './move-list.tsx';

const SKELETONS = [1, 2, 3, 4];

/** What moved since the days before and where: the rows of several reports with the largest differences. */
export default function InsightsPage() {
  const { t } = useTranslation();
  const site = useSite();
  const state = useRangeState();
  const kept = useKeptSearch();
  const { range, segment } = state;
  // Insights are about days: other visits of the same ones have moved nowhere.
  const fair = state.versus === null ? state.fair : null;
  const query = useQuery({ ...insightsQuery(site.id, range, fair ?? range, segment), enabled: fair !== null });
  useRangeShortcuts(state);
  usePageTitle(t('nav.insights'), site.name);
  const answer = query.data;
  const visits = answer?.visits;
  const most = Math.max(
    0,
    ...(answer?.reports ?? []).flatMap(({ grown, fallen }) =>
      [...grown, ...fallen].map(({ difference }) => Math.abs(difference)),
    ),
  );
  return (
    <>
      <PageHead title={t('nav.insights')} state={state} isCounting={query.isPlaceholderData} />
      {fair === null && (
        <section className="panel" aria-label={t('nav.insights')}>
          <State icon={<IconZoomQuestion size={22} stroke={1.6} />} title={t('insights.noComparison')}>
            {t(state.isBeforeStart ? 'kpi.beforeStart' : 'insights.noComparisonText')}
          </State>
        </section>
      )}
      {query.isError && answer === undefined && (
        <section className="panel">
          <FailedState error={query.error} onRetry={() => query.refetch()} />
        </section>
      )}
      {fair !== null && answer === undefined && !query.isError && (
        <section className="panel insights-skeleton" aria-busy="true">
          {SKELETONS.map((row) => (
            <p key={row}>
              <Skeleton width={32} />
            </p>
          ))}
        </section>
      )}
      {visits !== undefined && visits.now === 0 && visits.before === 0 && (
        <section className="panel" aria-label={t('nav.insights')}>
          <EmptyRange state={state} />
        </section>
      )}
      {answer !== undefined && visits !== undefined && visits.now + visits.before > 0 && (
        <>
          <p className="insights-lead">
            {t(visits.now >= visits.before ? 'insights.grew' : 'insights.fell', {
              now: formatInteger(visits.now),
              before: formatInteger(visits.before),
              change: visits.before === 0 ? t('delta.new') : formatChange(visits.now / visits.before - 1, 'relative'),
              days: formatRange(answer.other.from, answer.other.to, true),
            })}
          </p>
          <div className={query.isPlaceholderData ? 'panel-pairs is-refreshing' : 'panel-pairs'}>
            {answer.reports.map(({ report, label, grown, fallen }) => (
              <section key={report} className="panel insights-report" aria-label={label}>
                <h2>
                  <Link to={`/sites/${site.id}/reports/${report}${kept}`}>{label}</Link>
                </h2>
                {grown.length > 0 && (
                  <MoveList name={t('insights.grown', { label })} rows={grown} most={most} segment={segment} />
                )}
                {fallen.length > 0 && (
                  <MoveList name={t('insights.fallen', { label })} rows={fallen} most={most} segment={segment} />
                )}
              </section>
            ))}
          </div>
        </>
      )}
      <ProofLine countedAt={answer?.countedAt} timeZone={site.timeZone} isRefreshing={query.isPlaceholderData}>
        {t('insights.proof')}
      </ProofLine>
    </>
  );
}
