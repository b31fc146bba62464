import { periodContaining, rangeOf } from '@accord/query/time/period';
import { expect, it } from 'vitest';
import { previousDates } from './previous-dates.ts';

it.each([
  ['day', periodContaining('day', '2024-03-01'), '2024-02-29'],
  ['week', periodContaining('week', '2024-03-05'), '2024-02-26'],
  ['month', periodContaining('month', '2024-03-31'), '2024-02-01'],
  ['year', periodContaining('year', '2024-03-31'), '2023-01-01'],
  ['range', rangeOf('2024-03-01', '2024-03-07'), '2024-02-23,2024-02-29'],
])('the %s before', (kind, period, expected) => {
  expect(previousDates(kind, period)).toBe(expected);
});
