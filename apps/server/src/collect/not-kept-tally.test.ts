import { bitOf } from '@accord/ingest/collection/category-set';
import { expect, it } from 'vitest';
import { NotKeptTally } from './not-kept-tally.ts';

const HOUR_MS = 3_600_000;

it('counts hits by site, hour and category, hands them over once, and takes back what was not written', () => {
  const tally = new NotKeptTally();
  tally.add(1, 5, bitOf('userid') | bitOf('geo'));
  tally.add(1, 7, bitOf('userid'));
  tally.add(1, HOUR_MS + 1, bitOf('geo'));
  tally.add(9, 5, bitOf('geo'));
  const orgOf = (siteId: number) => (siteId === 1 ? 4 : undefined);
  const counts = tally.take(orgOf);
  expect(counts).toHaveLength(3);
  expect(counts).toContainEqual({ orgId: 4, siteId: 1, hourMs: 0, category: 'userid', count: 2 });
  expect(counts).toContainEqual({ orgId: 4, siteId: 1, hourMs: 0, category: 'geo', count: 1 });
  expect(counts).toContainEqual({ orgId: 4, siteId: 1, hourMs: HOUR_MS, category: 'geo', count: 1 });
  expect(tally.take(orgOf)).toEqual([]);
  tally.giveBack(counts);
  tally.add(1, 9, bitOf('userid'));
  expect(tally.take(orgOf)).toContainEqual({ orgId: 4, siteId: 1, hourMs: 0, category: 'userid', count: 3 });
});
