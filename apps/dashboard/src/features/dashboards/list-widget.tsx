import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { IconArrowRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';
import { numberIn } from '../../reports/format-value.ts';
import { rankRows } from '../../reports/rank-rows.ts';
import { RankTable } from '../../reports/rank-table.tsx';
import { ShareTable } from '../../reports/share-table.tsx';
import { State } from '../../ui/state.tsx';
import '../overview/rank-panel.css';
import { RankSkeleton } from '../overview/rank-skeleton.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { useReportRows } from '../report/use-report-rows.ts';

const ROWS = 8;
/** Shares are of all rows, so all are asked for; a report that has more shows no shares. */
const ALL_ROWS = 1000;

interface Props {
  entry: ReportEntry;
  column: ReportColumn;
  state: RangeState;
  /** Which of the page's widgets it is, in words: two may be of one report. */
  place: string;
  /** As parts of a whole, under one bar. */
  isShare: boolean;
}

/** The first rows of a table report, and the way to all of them. */
export function ListWidget({ entry, column, state, place, isShare }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const kept = useKeptSearch();
  const main = column.id;
  const asked = { report: entry.id, columns: [main], sort: main, limit: isShare ? ALL_ROWS : ROWS };
  const { query, compared } = useReportRows(state, asked);
  const answer = query.data;
  const ranked = useMemo(() => {
    const all = answer === undefined ? null : rankRows(answer, main, [], compared);
    return all === null ? null : { ...all, rows: all.rows.slice(0, ROWS) };
  }, [answer, main, compared]);
  const period = answer?.periods[0];
  const isAll = period !== undefined && period.rows.length >= period.totalRows;
  const whole = isAll ? period.rows.reduce((sum, row) => sum + (numberIn(row, main) ?? 0), 0) : null;
  const face = {
    name: entry.label,
    changeLabel: t('chart.change'),
    compares: state.fair !== null,
    emptyLabel: t('lists.noLabel'),
  };
  return (
    <section className="panel rank-panel" aria-label={`${entry.label}, ${place}`} aria-busy={query.isPending}>
      <h2 className="rank-panel-title">{entry.label}</h2>
      {query.isError && answer === undefined && <FailedReport query={query} state={state} />}
      {answer === undefined && !query.isError && <RankSkeleton rows={ROWS} />}
      {ranked?.rows.length === 0 && <State title={t('lists.none')} />}
      {ranked !== null && ranked.rows.length > 0 && (
        <div className={query.isPlaceholderData ? 'rank-list is-refreshing' : 'rank-list'}>
          {isShare ? (
            <ShareTable
              {...face}
              list={ranked}
              whole={whole}
              shareLabel={t('lists.share')}
              otherLabel={t('lists.other')}
            />
          ) : (
            <RankTable {...face} list={ranked} isAddress={/page|url/.test(entry.id)} currency={site.currency} />
          )}
          <p className="rank-all">
            <Link to={`/sites/${site.id}/reports/${entry.id}${kept}`}>
              {t('dashboards.allRows', { count: ranked.totalRows })}
              <IconArrowRight size={15} stroke={1.6} aria-hidden="true" />
            </Link>
          </p>
        </div>
      )}
    </section>
  );
}
