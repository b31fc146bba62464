import { expect, test } from 'vitest';
import { quantile, spreadOf, writeSpread } from './spread.ts';

test('quantiles are values that were measured', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
  expect(quantile([7], 0.99)).toBe(7);
  expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ median: 5, low: 1, high: 9, count: 10 });
});

test('nothing measured is an error, not a number', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});

test('a spread is written with its ends', () => {
  expect(writeSpread([1200.4, 1300, 1100], 0)).toBe('1,200 (1,100–1,300)');
});
