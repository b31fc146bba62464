export interface Bin {
  /** Least and most of the values that are in it. */
  from: number;
  to: number;
  /** 1…7, least to most, of the sequential colours. */
  shade: number;
}

const MOST = 7;

/** Values above 0 in up to seven bins that hold about the same number of them; equal values share a bin. */
export function quantileBins(values: readonly number[]): readonly Bin[] {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const count = Math.min(MOST, new Set(sorted).size);
  const bins: Bin[] = [];
  let from = 0;
  for (let index = 0; index < count && from < sorted.length; index++) {
    let end = Math.max(from + 1, Math.round(((index + 1) * sorted.length) / count));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++;
    bins.push({ from: sorted[from] ?? 0, to: sorted[end - 1] ?? 0, shade: 0 });
    from = end;
  }
  // Few bins take colours that are far apart.
  return bins.map((bin, index) => ({
    ...bin,
    shade: MOST - Math.floor(((bins.length - 1 - index) * MOST) / bins.length),
  }));
}

/** The shade of a value; 0 is that of nothing. */
export const shadeOf = (bins: readonly Bin[], value: number): number =>
  bins.find(({ from, to }) => value >= from && value <= to)?.shade ?? 0;
