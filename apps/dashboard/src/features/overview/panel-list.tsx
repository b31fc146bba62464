import { IconArrowRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import { rankRows } from '../../reports/rank-rows.ts';
import { RankTable } from '../../reports/rank-table.tsx';
import { ShareTable } from '../../reports/share-table.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import { State } from '../../ui/state.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import { useReportRows } from '../report/use-report-rows.ts';
import type { OverviewList } from './overview-panels.ts';
import { RankSkeleton } from './rank-skeleton.tsx';
import type { OverviewState } from './use-overview-state.ts';

/** As many in each panel, so that panels in a row are equally high. */
const ROWS = 8;

interface Props {
  list: OverviewList;
  state: OverviewState;
  visits: number | null;
}

/** The first rows of a report, and the way to all of them. */
export function PanelList({ list, state, visits }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const kept = useKeptSearch();
  const columns = [list.main, ...list.more];
  const { query, compared } = useReportRows(state, { report: list.report, columns, sort: list.main, limit: ROWS });
  const answer = query.data;
  const ranked = useMemo(
    () => (answer === undefined ? null : rankRows(answer, list.main, list.more, compared)),
    [answer, list, compared],
  );
  if (query.isError && answer === undefined) return <FailedReport query={query} state={state} />;
  if (ranked === null) return answer === undefined ? <RankSkeleton rows={ROWS} /> : null;
  if (ranked.rows.length === 0) return <State title={t('lists.none')} />;
  const face = {
    list: ranked,
    name: t(`lists.${list.id}`),
    changeLabel: t('chart.change'),
    compares: state.fair !== null,
    emptyLabel: t('lists.noLabel'),
  };
  return (
    <div className={query.isPlaceholderData ? 'rank-list is-refreshing' : 'rank-list'}>
      {list.isStacked ? (
        <ShareTable {...face} whole={visits} shareLabel={t('lists.share')} otherLabel={t('lists.other')} />
      ) : (
        <RankTable {...face} isAddress={list.isAddress} currency={site.currency} />
      )}
      <p className="rank-all">
        <Link to={`/sites/${site.id}/reports/${list.report}${kept}`}>
          {t(`allOf.${list.id}`, { count: ranked.totalRows, written: formatInteger(ranked.totalRows) })}
          <IconArrowRight size={15} stroke={1.6} aria-hidden="true" />
        </Link>
      </p>
    </div>
  );
}
