import type { ReportColumn } from '@accord/contract/reports';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

export interface TableSort {
  /** Id of a column, or `label`. */
  id: string;
  isUp: boolean;
}

interface Props {
  column: ReportColumn;
  /** Null: rows have an order of their own. */
  sort: TableSort | null;
  isMain: boolean;
  onSort: (id: string) => void;
}

/** The head of a column; pressing it sorts by it, once more turns the order. */
export function SortHead({ column, sort, isMain, onSort }: Props) {
  const isSorted = sort?.id === column.id;
  const Arrow = sort?.isUp === true ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.isUp ? 'ascending' : 'descending') : 'none'}
      data-main={isMain || undefined}
    >
      <button type="button" className="sort-head" title={column.doc} onClick={() => onSort(column.id)}>
        <span>{column.label}</span>
        {isSorted && <Arrow size={14} stroke={1.8} aria-hidden="true" />}
      </button>
    </th>
  );
}
