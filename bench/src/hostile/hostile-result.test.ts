import { expect, test } from 'vitest';
import { describeHostile } from './describe-hostile.ts';
import { hostileResult } from './hostile-result.ts';

test('a figure within its bound is told, one beyond it is a broken promise', () => {
  const result = hostileResult('R13', 10);
  result.atMost('growth of memory', 32, 32, ' MiB');
  result.atLeast('ratio', 0.9, 0.9, '×');
  expect(result.broken).toEqual([]);
  result.atMost('processor time', 100.4, 100, ' ms');
  result.atLeast('ratio', 0.89, 0.9, '×');
  result.atMost('p99', Number.POSITIVE_INFINITY, 2, '×');
  result.atMost('nothing measured', Number.NaN, 2);
  expect(result.broken).toEqual([
    'R13: processor time is 100.4 ms, not ≤ 100 ms',
    'R13: ratio is 0.89×, not ≥ 0.9×',
    'R13: p99 is Infinity×, not ≤ 2×',
    'R13: nothing measured is NaN, not ≤ 2',
  ]);
  expect(describeHostile([result])[0]).toBe('R13  growth of memory: 32 MiB (≤ 32 MiB)');
});
