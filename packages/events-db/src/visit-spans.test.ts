import { expect, it } from 'vitest';
import { spansOf } from './visit-spans.ts';

const visit = (visitId: string, startS: number, lastS = startS) => ({ visitId, startS, lastS });

it('joins visits that lie close together and splits where more than an hour lies between', () => {
  const visits = [
    visit('d', 20_000),
    visit('a', 0, 100),
    visit('c', 3800, 9000),
    visit('b', 50, 200),
    visit('e', 12_601),
  ];
  expect(spansOf(visits, 10)).toEqual([
    { fromS: 0, lastS: 9000, visitIds: ['a', 'b', 'c'] },
    { fromS: 12_601, lastS: 12_601, visitIds: ['e'] },
    { fromS: 20_000, lastS: 20_000, visitIds: ['d'] },
  ]);
});

it('starts another span when one has enough visits', () => {
  expect(spansOf([visit('a', 0), visit('b', 1), visit('c', 2)], 2).map(({ visitIds }) => visitIds)).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
  expect(spansOf([], 2)).toEqual([]);
});
