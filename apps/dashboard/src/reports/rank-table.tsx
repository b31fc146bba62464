import { type KeyboardEvent, useRef } from 'react';
import { DeltaText } from './delta-text.tsx';
import { formatValue } from './format-value.ts';
import type { RankList } from './rank-rows.ts';
import './rank-table.css';
import { RowLabel } from './row-label.tsx';

interface Props {
  list: RankList;
  name: string;
  changeLabel: string;
  /** No column of changes without a comparison. */
  compares: boolean;
  isAddress: boolean;
  emptyLabel: string;
  currency: string;
}

/** A ranked list whose rules are the bars. Arrow keys walk along the rows; a focused row shows its label in full. */
export function RankTable({ list, name, changeLabel, compares, isAddress, emptyLabel, currency }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const walk = (event: KeyboardEvent) => {
    const rows = Array.from(body.current?.rows ?? []);
    const from = rows.findIndex((row) => row.matches(':focus'));
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || event.shiftKey) return;
    event.preventDefault();
    rows[to]?.focus();
  };
  return (
    <table className="rank-table" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{list.dimension}</th>
          <th scope="col" className="rank-main" aria-sort="descending" title={list.main.doc}>
            {list.main.label}
          </th>
          {compares && (
            <th scope="col" className="rank-change">
              {changeLabel}
            </th>
          )}
          {list.more.map((column) => (
            <th scope="col" key={column.id} className="rank-more" title={column.doc}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={walk}>
        {list.rows.map((row, index) => (
          <tr
            key={row.label}
            tabIndex={index === 0 ? 0 : -1}
            data-zero={row.share === 0 || undefined}
            style={{ '--share': row.share }}
          >
            <th scope="row">
              <RowLabel label={row.label} code={row.code} isAddress={isAddress} emptyLabel={emptyLabel} />
            </th>
            <td className="rank-main">{formatValue(list.main.format, row.value, currency)}</td>
            {compares && (
              <td className="rank-change">
                <DeltaText delta={row.delta} />
              </td>
            )}
            {list.more.map((column, at) => (
              <td key={column.id} className="rank-more">
                {formatValue(column.format, row.more[at] ?? null, currency)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
