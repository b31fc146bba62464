import { expect, test } from 'vitest';
import { seededRandom } from '../faults/seeded-random.ts';
import { fuzzRequest } from './fuzz-request.ts';

test('a campaign can be repeated by its seed, and meets every way a hit can come', () => {
  const make = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 2_000 }, () => fuzzRequest(7, random));
  };
  const made = make(3);
  expect(make(3)).toEqual(made);
  expect(make(4)).not.toEqual(made);
  expect(new Set(made.map(({ method }) => method)).size).toBe(6);
  expect(made.some(({ body }) => body?.includes('"requests"'))).toBe(true);
  expect(made.some(({ headers }) => headers['content-encoding'] === 'gzip')).toBe(true);
  // What node:http would not send never reaches the collector.
  for (const { path, headers } of made) {
    expect(path).toMatch(/^[!-~]+$/);
    for (const text of Object.values(headers)) expect(text).toMatch(/^[ -~]*$/);
  }
});
