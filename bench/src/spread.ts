/** Median and where most of the values lie; of one kind of measurement that was repeated. */
export interface Spread {
  readonly median: number;
  /** Tenth and ninetieth percentile. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The value below which this part of the values lies. @throws RangeError when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('nothing was measured');
  return found;
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: quantile(values, 0.5),
    low: quantile(values, 0.1),
    high: quantile(values, 0.9),
    count: values.length,
  };
}

/** `0.52 (0.44–0.61)`: the median, and the tenth and ninetieth percentile. */
export function writeSpread(values: readonly number[], digits = 2): string {
  const { median, low, high } = spreadOf(values);
  const text = (value: number): string =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text(median)} (${text(low)}–${text(high)})`;
}
