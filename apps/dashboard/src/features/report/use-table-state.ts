import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import type { TableSort } from '../../reports/sort-head.tsx';
import { parseColumns, usualColumns } from '../../reports/usual-columns.ts';
import type { RangeState } from '../range/use-range-state.ts';

export const rowStep = 100;
/** The most that one answer holds. */
export const mostRows = 10_000;

export interface TableState {
  /** Null: rows have an order of their own. */
  sort: TableSort | null;
  /** False while the report's own order stands. */
  isSorted: boolean;
  search: string;
  rows: number;
  columns: readonly ReportColumn[];
  /** The column of the bars. */
  mainId: string;
  sortBy: (id: string) => void;
  setSearch: (text: string) => void;
  setRows: (rows: number) => void;
  setColumns: (ids: readonly string[]) => void;
}

/** How a table report is shown: order, search, columns and length, all in the address. */
export function useTableState(entry: ReportEntry, { search: address, set }: RangeState): TableState {
  const own: TableSort | null = entry.sort === undefined ? null : { id: entry.sort, isUp: false };
  const wanted = address.get('sort');
  const isSorted = entry.columns.some(({ id }) => id === wanted);
  const sort = isSorted && wanted !== null ? { id: wanted, isUp: address.get('order') === 'asc' } : own;
  const columns = parseColumns(address.get('columns'), entry);
  const wantedRows = Number(address.get('rows'));
  return {
    sort,
    isSorted,
    search: address.get('search') ?? '',
    rows: Number.isInteger(wantedRows) && wantedRows > rowStep ? Math.min(mostRows, wantedRows) : rowStep,
    columns,
    mainId: columns.find(({ id }) => id === sort?.id)?.id ?? columns[0]?.id ?? '',
    sortBy: (id) => {
      const isUp = sort?.id === id ? !sort.isUp : id === 'label';
      const isOwn = own?.id === id && !isUp;
      set({ sort: isOwn ? null : id, order: isUp ? 'asc' : null });
    },
    setSearch: (text) => set({ search: text === '' ? null : text, rows: null }, true),
    setRows: (rows) => set({ rows: rows <= rowStep ? null : String(rows) }),
    setColumns: (ids) => {
      const usual = usualColumns(entry).map(({ id }) => id);
      const isUsual = ids.length === usual.length && ids.every((id) => usual.includes(id));
      set({ columns: isUsual || ids.length === 0 ? null : ids.join(',') });
    },
  };
}
