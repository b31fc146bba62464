import { expect, it } from 'vitest';
import { flowRows } from './flow-rows.ts';

it('takes pages one by one and channels as a whole, most first and what was put together last', () => {
  const rows = flowRows([
    {
      kind: 'search',
      count: 9,
      rows: ['Google', 'Bing', 'Ecosia'].map((label) => ({ label, count: 3, isRest: false })),
    },
    {
      kind: 'page',
      count: 60,
      rows: [
        { label: 'a.example/x', count: 4, isRest: false },
        { label: 'a.example/y', count: 12, isRest: false },
        { label: 'Others', count: 44, isRest: true },
      ],
    },
  ]);
  expect(rows.map(({ kind, label, count, details }) => [kind, label, count, details])).toEqual([
    ['page', 'a.example/y', 12, []],
    ['search', '', 9, ['Google', 'Bing']],
    ['page', 'a.example/x', 4, []],
    ['page', 'Others', 44, []],
  ]);
});
