import type { ReportEntry } from '@accord/contract/reports';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { DataTable } from '../../reports/data-table.tsx';
import { numberIn } from '../../reports/format-value.ts';
import { tableRows } from '../../reports/table-rows.ts';
import { formatInteger } from '../../ui/format-number.ts';
import { overviewSeries } from '../overview/overview-metrics.ts';
import { ProvenanceButton } from '../provenance/provenance-button.tsx';
import { PageHead } from '../range/page-head.tsx';
import { ProofLine } from '../range/proof-line.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { useTotals } from '../series/use-totals.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { ExportMenu } from './export-menu.tsx';
import './report-page.css';
import { RowDetail } from './row-detail.tsx';
import { SearchField } from './search-field.tsx';
import { TableBody } from './table-body.tsx';
import { TableFoot } from './table-foot.tsx';
import { TablePicture } from './table-picture.tsx';
import { useReportRows } from './use-report-rows.ts';
import { mostRows, useTableState } from './use-table-state.ts';
import { ViewLink } from './view-link.tsx';

/** A table report of the catalog, whichever it is: sorted, searched and compared as the address says. */
export function TableReport({ entry, state }: { entry: ReportEntry; state: RangeState }) {
  const { t } = useTranslation();
  const site = useSite();
  const table = useTableState(entry, state);
  const { sort, isSorted, search } = table;
  const order: 'asc' | 'desc' = sort?.isUp === true ? 'asc' : 'desc';
  const asked = { report: entry.id, search, ...(isSorted && sort !== null && { sort: sort.id, order }) } as const;
  const { query, compared } = useReportRows(state, { ...asked, limit: table.rows });
  const totals = useTotals(overviewSeries, state);
  const [open, setOpen] = useState<string | null>(null);
  const answer = query.data;
  const ids = table.columns.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are new with every drawing, their ids are not
  const rows = useMemo(
    () => (answer === undefined ? [] : tableRows(answer, table.columns, table.mainId, compared)),
    [answer, ids, table.mainId, compared],
  );
  const { setSearch } = table;
  const totalRows = answer?.periods[0]?.totalRows ?? 0;
  const dimension = entry.columns.find(({ kind }) => kind === 'dimension');
  const { range } = state;
  const file = addressOf({
    siteId: site.id,
    ...asked,
    ...range,
    period: 'range',
    segment: state.segment,
    limit: mostRows,
  });
  return (
    <>
      <PageHead title={entry.label} state={state} isCounting={query.isPlaceholderData}>
        <ProvenanceButton report={entry.id} name={entry.label} state={state} />
        {answer !== undefined && (
          <span className="page-count ink3">
            {t('table.rows', { count: totalRows, written: formatInteger(totalRows) })}
          </span>
        )}
      </PageHead>
      <TablePicture entry={entry} column={table.columns.find(({ id }) => id === table.mainId)} state={state} />
      <div className="report-tools">
        <SearchField label={t('table.find')} value={search} onChange={setSearch} />
        <div className="report-tools-end">
          <ViewLink range={range} />
          <ExportMenu address={file} name={`accord-${site.id}-${entry.id}`} />
          <ColumnsMenu entry={entry} table={table} />
        </div>
      </div>
      <TableBody
        query={query}
        state={state}
        search={search}
        onClear={() => setSearch('')}
        hasRows={rows.length > 0}
        isVisited={(numberIn(totals.now, 'visits') ?? 0) > 0}
      >
        {dimension !== undefined && (
          <DataTable
            name={entry.label}
            dimension={dimension}
            columns={table.columns}
            mainId={table.mainId}
            rows={rows}
            totalRows={totalRows}
            sort={sort}
            onSort={table.sortBy}
            onOpen={setOpen}
            compares={state.fair !== null}
            emptyLabel={t('lists.noLabel')}
            currency={site.currency}
          />
        )}
      </TableBody>
      {rows.length > 0 && (
        <TableFoot entry={entry} table={table} totals={totals} shown={rows.length} total={totalRows} />
      )}
      <ProofLine countedAt={answer?.countedAt} timeZone={site.timeZone} isRefreshing={query.isPlaceholderData}>
        {t('proof.report', { doc: entry.doc })}
      </ProofLine>
      {answer !== undefined && (
        <RowDetail
          entry={entry}
          answer={answer}
          compared={compared}
          label={open}
          emptyLabel={t('lists.noLabel')}
          currency={site.currency}
          state={state}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
