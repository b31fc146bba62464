import type { StoredMetric } from '@accord/catalog/define';
import type { WireRow } from './wire/wire-row.ts';

/** A row of a report on its way to the answer: exact figures, ratios not yet formed. */
export interface TableRow {
  /** As shown. */
  label: string;
  /** As stored: sorts the row and names it in dimension columns. */
  key: string;
  figures: Map<StoredMetric, number>;
  /** Figures of all rows of the table together, for shares. */
  totals?: ReadonlyMap<StoredMetric, number>;
  /** Columns beside the figures, such as `url` and `segment`. */
  metadata: Record<string, string | number>;
  /** COMPAT: further columns of the Matomo-compatible row, such as `goals`, which holds rows of its own. */
  nested?: WireRow;
  /** Of a flat row, the value of each dimension by its wire name. */
  dimensions?: Readonly<Record<string, string>>;
  /** Where it is on the earth, in degrees. */
  place?: { latitude: number; longitude: number };
  /** Rows below a folder; empty for a leaf. */
  children: TableRow[];
  /** COMPAT: the label inside an expanded answer, where that differs. */
  raw?: string;
  /** There are rows below that were not asked for. */
  hasMore?: boolean;
  /** A value that the dimension knows and nothing had. */
  isUnused?: true;
  /** Rows that were put together because a limit cut them off. */
  isOthers?: boolean;
}

/** Adds `figures` to `row`, each the way its metric rolls up. */
export function addFigures(row: TableRow, figures: ReadonlyMap<StoredMetric, number>): void {
  for (const [metric, value] of figures) {
    const known = row.figures.get(metric);
    if (known === undefined) row.figures.set(metric, value);
    else row.figures.set(metric, put(metric.rollUp, known, value));
  }
}

function put(rollUp: StoredMetric['rollUp'], known: number, value: number): number {
  if (rollUp === 'max') return Math.max(known, value);
  return rollUp === 'min' ? Math.min(known, value) : known + value;
}
