import type { Metric } from '@accord/catalog/define';
import { prettySeconds } from './pretty-seconds.ts';
import { roundTo } from './round.ts';

/** The parameter `format_metrics`: raw, formatted, only percentages formatted (the default), everything formatted. */
export type FigureFormat = '0' | '1' | 'bc' | 'all';

const decimalsOf = (metric: Metric): number =>
  metric.kind === 'ratio' || metric.kind === 'share' ? metric.decimals : 0;

/** A figure as the Matomo-compatible API writes it: `"24%"`, 2.8, whole seconds. */
export function formatFigure(metric: Metric, value: number, format: FigureFormat): string | number {
  const decimals = decimalsOf(metric);
  if (metric.format === 'percent') {
    return format === '0' ? roundTo(value, decimals + 2) : `${roundTo(value * 100, decimals)}%`;
  }
  const rounded = roundTo(value, decimals);
  if (metric.format === 'seconds' && (format === '1' || format === 'all')) return prettySeconds(value);
  return format === 'all' ? rounded.toLocaleString('en-US') : rounded;
}
