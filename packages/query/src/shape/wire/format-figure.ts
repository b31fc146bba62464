import type { Metric } from '@accord/catalog/define';
import { prettyBytes } from './pretty-bytes.ts';
import { prettySeconds } from './pretty-seconds.ts';
import { roundTo } from './round.ts';

/** The parameter `format_metrics`: raw, formatted, only percentages formatted (the default), everything formatted. */
export type FigureFormat = '0' | '1' | 'bc' | 'all';

/** Digits after the point that the wire format keeps of values that are not divided. */
const DECIMALS = { money: 2, decimal: 2, seconds: 4, text: 0, integer: 0, percent: 0, bytes: 0 } as const;

const decimalsOf = (metric: Metric): number => ('decimals' in metric ? metric.decimals : DECIMALS[metric.format]);

/** A figure as the Matomo-compatible API writes it: `"24%"`, 2.8, whole seconds. */
export function formatFigure(metric: Metric, value: number, format: FigureFormat): string | number {
  const decimals = decimalsOf(metric);
  if (metric.format === 'percent') {
    return format === '0' ? roundTo(value, decimals + 2) : `${roundTo(value * 100, decimals)}%`;
  }
  const rounded = roundTo(value, decimals);
  if (metric.format === 'seconds' && (format === '1' || format === 'all')) return prettySeconds(value);
  if (metric.format === 'bytes' && (format === '1' || format === 'all')) return prettyBytes(value);
  return format === 'all' ? rounded.toLocaleString('en-US') : rounded;
}
