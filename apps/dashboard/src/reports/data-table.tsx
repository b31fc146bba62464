import type { ReportColumn } from '@accord/contract/reports';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useFits } from '../ui/use-fits.ts';
import { useIsNarrow } from '../ui/use-is-narrow.ts';
import { useRowWindow } from '../ui/use-row-window.ts';
import './data-table.css';
import { DataCell } from './data-cell.tsx';
import { RowLabel } from './row-label.tsx';
import { SortHead, type TableSort } from './sort-head.tsx';
import type { TableRow } from './table-rows.ts';

const ROW_PX = 32;
const TOUCH_ROW_PX = 44;
// Widths as in the style sheet.
const LABEL_PX = 264;
const CELL_PX = 104;
const COMPARED_CELL_PX = 160;
/** As far as Page Up and Page Down go. */
const PAGE_ROWS = 20;

interface Props {
  name: string;
  dimension: ReportColumn;
  columns: readonly ReportColumn[];
  /** The column of the bars; on a phone the only one. */
  mainId: string;
  rows: readonly TableRow[];
  /** Rows there are in all. */
  totalRows: number;
  /** Null: rows have an order of their own. */
  sort: TableSort | null;
  onSort: (id: string) => void;
  onOpen: (label: string) => void;
  compares: boolean;
  emptyLabel: string;
  currency: string;
}

/**
 * A table of a report. Its header stays, its bars run under the labels, and of many rows only those near the window are
 * drawn. Arrow keys walk along the rows, Enter or a click opens one.
 */
export function DataTable({ name, dimension, columns, rows, sort, onSort, onOpen, ...look }: Props) {
  const { mainId, compares, emptyLabel, currency } = look;
  const body = useRef<HTMLTableSectionElement>(null);
  const rowPx = useIsNarrow() ? TOUCH_ROW_PX : ROW_PX;
  const { first, end } = useRowWindow(body, rows.length, rowPx);
  const [active, setActive] = useState(0);
  // Set until the row is drawn and has the focus: a jump far away scrolls first, which draws it.
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
  });
  const walk = (event: KeyboardEvent) => {
    const row = rowOf(event.target);
    if (row === null || event.shiftKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowDown: row + 1,
      ArrowUp: row - 1,
      PageDown: row + PAGE_ROWS,
      PageUp: row - PAGE_ROWS,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (event.key === 'Enter') onOpen(rows[row]?.label ?? '');
    else if (to !== undefined) {
      const next = Math.min(rows.length - 1, Math.max(0, to));
      wanted.current = next;
      setActive(next);
      if (next < first || next >= end) scrollToRow(body.current, next * rowPx);
    } else return;
    event.preventDefault();
  };
  const press = (event: MouseEvent) => {
    const row = rowOf(event.target);
    // Marking text to copy it ends in a click as well.
    if (row === null || window.getSelection()?.isCollapsed === false) return;
    setActive(row);
    onOpen(rows[row]?.label ?? '');
  };
  const tabStop = active >= first && active < end ? active : first;
  const width = 1 + columns.length;
  const needsPx = LABEL_PX + columns.length * (compares ? COMPARED_CELL_PX : CELL_PX);
  const [frame, isWide] = useFits(needsPx);
  return (
    // A table that fits scrolls with the page; only a wider one gets a frame of its own, in which its labels stay.
    <div ref={frame} className="data-frame" data-scrolls={!isWide || undefined}>
      <table
        className={compares ? 'data-table compares' : 'data-table'}
        aria-label={name}
        aria-rowcount={look.totalRows + 1}
        style={{ '--columns': columns.length, '--row': `${rowPx}px` }}
      >
        <thead>
          <tr aria-rowindex={1}>
            {[dimension, ...columns].map((column) => (
              <SortHead key={column.id} column={column} sort={sort} isMain={column.id === mainId} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk} onClick={press}>
          <Spacer rows={first} width={width} />
          {rows.slice(first, end).map((row, at) => (
            <tr
              key={row.label}
              data-row={first + at}
              aria-rowindex={first + at + 2}
              tabIndex={first + at === tabStop ? 0 : -1}
              data-zero={row.share === 0 || undefined}
              style={{ '--share': row.share }}
            >
              <th scope="row">
                <RowLabel
                  label={row.label}
                  code={row.code}
                  isAddress={row.label.startsWith('/')}
                  emptyLabel={emptyLabel}
                />
              </th>
              {columns.map((column, place) => (
                <DataCell
                  key={column.id}
                  column={column}
                  cell={row.cells[place]}
                  isMain={column.id === mainId}
                  compares={compares}
                  currency={currency}
                />
              ))}
            </tr>
          ))}
          <Spacer rows={rows.length - end} width={width} />
        </tbody>
      </table>
    </div>
  );
}

/** Which row something is in; null outside of the rows. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset.row);
}

/** Scrolls whatever scrolls the table (its frame, or the page on a phone) so that `px` of its body is in the middle. */
function scrollToRow(body: HTMLElement | null, px: number): void {
  const frame = body?.closest<HTMLElement>('.data-frame');
  if (!body || !frame) return;
  const isFrame = frame.scrollHeight > frame.clientHeight + 1;
  const middle = px - (isFrame ? frame.clientHeight : window.innerHeight) / 2;
  if (isFrame) frame.scrollTop = middle;
  else window.scrollTo({ top: window.scrollY + body.getBoundingClientRect().top + middle });
}

/** Stands for rows that are not drawn, in their height. */
function Spacer({ rows, width }: { rows: number; width: number }) {
  if (rows <= 0) return null;
  return (
    <tr className="data-spacer" style={{ '--rows': rows }}>
      <td colSpan={width} />
    </tr>
  );
}
