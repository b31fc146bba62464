import { StackBar, stackColours } from '../ui/stack-bar.tsx';
import { DeltaText } from './delta-text.tsx';
import { formatValue } from './format-value.ts';
import type { RankList } from './rank-rows.ts';
import './rank-table.css';
import { RowLabel } from './row-label.tsx';
import './share-table.css';

interface Props {
  list: RankList;
  name: string;
  changeLabel: string;
  shareLabel: string;
  /** What the part of the bar that no colour is left for is called. */
  otherLabel: string;
  compares: boolean;
  emptyLabel: string;
  /** What all rows have together, shown or not; null while unknown. */
  whole: number | null;
}

/** How a whole is made up: one bar of its parts, and the parts as a table under it. */
export function ShareTable({ list, name, changeLabel, shareLabel, otherLabel, compares, emptyLabel, whole }: Props) {
  const shares = list.rows.map((row) => (whole === null || whole === 0 ? null : (row.value ?? 0) / whole));
  const parts = list.rows.slice(0, stackColours).map((row, index) => ({
    name: row.label === '' ? emptyLabel : row.label,
    share: shares[index] ?? 0,
  }));
  const rest = whole === null ? 0 : Math.max(0, 1 - parts.reduce((sum, { share }) => sum + share, 0));
  return (
    <>
      <StackBar parts={parts} rest={rest} restName={otherLabel} />
      <table className="rank-table share-table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{list.dimension}</th>
            <th scope="col" className="rank-main" title={list.main.doc} aria-sort="descending">
              {list.main.label}
            </th>
            <th scope="col" className="rank-share">
              {shareLabel}
            </th>
            {compares && (
              <th scope="col" className="rank-change">
                {changeLabel}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row, index) => (
            <tr key={row.label}>
              <th scope="row">
                <span className="share-label" data-colour={Math.min(index + 1, stackColours + 1)}>
                  <RowLabel label={row.label} code={row.code} isAddress={false} emptyLabel={emptyLabel} />
                </span>
              </th>
              <td className="rank-main">{formatValue(list.main.format, row.value)}</td>
              <td className="rank-share">{formatValue('percent', shares[index] ?? null)}</td>
              {compares && (
                <td className="rank-change">
                  <DeltaText delta={row.delta} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
