import type { StoredMetric } from '@accord/catalog/define';
import { invariant } from '@accord/kit/invariant';
import { metricColumn } from '../compile/column-names.ts';
import { isBlankable } from '../compile/is-blankable.ts';
import type { Row } from '../ports.ts';

/** The figures of an answer row; 64-bit counts arrive as decimal text. */
export function readFigures(row: Row, metrics: readonly StoredMetric[]): Map<StoredMetric, number> {
  const figures = new Map<StoredMetric, number>();
  for (const metric of metrics) {
    const answered = row[metricColumn(metric)] ?? null;
    if (answered === null && isBlankable(metric)) continue;
    const value = Number(answered ?? 0);
    invariant(Number.isFinite(value), `${metricColumn(metric)} is not a number`);
    figures.set(metric, value);
  }
  return figures;
}
