import { expect, test } from 'vitest';
import { quantileBins, shadeOf } from './quantile-bins.ts';

test('bins hold about as many values each, and the shades rise with them', () => {
  const values = Array.from({ length: 70 }, (_, index) => index + 1);
  const bins = quantileBins(values);
  expect(bins.map(({ from, to }) => [from, to])).toEqual([
    [1, 10],
    [11, 20],
    [21, 30],
    [31, 40],
    [41, 50],
    [51, 60],
    [61, 70],
  ]);
  expect(bins.map(({ shade }) => shade)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each([
  { values: [], shades: [] },
  { values: [0, 0], shades: [0, 0] },
  { values: [5], shades: [7] },
  { values: [3, 3, 3, 0], shades: [7, 7, 7, 0] },
  { values: [1, 1, 1, 1, 1, 9], shades: [4, 4, 4, 4, 4, 7] },
])('every value above 0 has one shade: $values', ({ values, shades }) => {
  const bins = quantileBins(values);
  expect(values.map((value) => shadeOf(bins, value))).toEqual(shades);
});
