import { expect, it } from 'vitest';
import { findMovers, growthOf } from './find-movers.ts';

it('tells what moved, what is new and what is gone, and leaves out what stayed', () => {
  const before = new Map([
    ['a', 10],
    ['b', 4],
    ['same', 7],
  ]);
  const now = new Map([
    ['a', 15],
    ['c', 2],
    ['same', 7],
  ]);
  expect(findMovers(before, now, 24)).toEqual([
    { label: 'a', before: 10, now: 15, difference: 5, growth: 50, impact: 20.8, kind: 'mover' },
    { label: 'b', before: 4, now: 0, difference: -4, growth: -100, impact: 16.7, kind: 'disappeared' },
    { label: 'c', before: 0, now: 2, difference: 2, growth: 100, impact: 8.3, kind: 'new' },
  ]);
  expect(findMovers(new Map(), new Map(), 0)).toEqual([]);
});

it.each([
  [0, 0, 0],
  [0, 3, 100],
  [3, 2, -33.3],
  [4, 4, 0],
])('growth from %i to %i is %f', (before, now, growth) => {
  expect(growthOf(before, now)).toBe(growth);
});
