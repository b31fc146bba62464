import { IconArrowRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import { rankRows } from '../../reports/rank-rows.ts';
import { RankTable } from '../../reports/rank-table.tsx';
import { State } from '../../ui/state.tsx';
import '../overview/rank-panel.css';
import { RankSkeleton } from '../overview/rank-skeleton.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { useReportRows } from '../report/use-report-rows.ts';

const ROWS = 8;
const MAIN = 'revenue';
const MORE = ['quantity', 'orders'];

/** What sells best, by a report of the catalog about products. */
export function ProductList({ report, title, state }: { report: string; title: string; state: RangeState }) {
  const { t } = useTranslation();
  const site = useSite();
  const kept = useKeptSearch();
  const columns = [MAIN, ...MORE];
  const { query, compared } = useReportRows(state, { report, columns, sort: MAIN, limit: ROWS });
  const answer = query.data;
  const ranked = useMemo(
    () => (answer === undefined ? null : rankRows(answer, MAIN, MORE, compared)),
    [answer, compared],
  );
  return (
    <section className="panel rank-panel" aria-label={title}>
      <h2 className="rank-panel-title">{title}</h2>
      {query.isError && answer === undefined && <FailedReport query={query} state={state} />}
      {answer === undefined && !query.isError && <RankSkeleton rows={ROWS} />}
      {ranked?.rows.length === 0 && <State title={t('lists.none')} />}
      {ranked !== null && ranked.rows.length > 0 && (
        <div className={query.isPlaceholderData ? 'rank-list is-refreshing' : 'rank-list'}>
          <RankTable
            list={ranked}
            name={title}
            changeLabel={t('chart.change')}
            compares={state.fair !== null}
            isAddress={false}
            emptyLabel={t('lists.noLabel')}
            currency={site.currency}
          />
          <p className="rank-all">
            <Link to={`/sites/${site.id}/reports/${report}${kept}`}>
              {t('goals.allProducts', { count: ranked.totalRows })}
              <IconArrowRight size={15} stroke={1.6} aria-hidden="true" />
            </Link>
          </p>
        </div>
      )}
    </section>
  );
}
