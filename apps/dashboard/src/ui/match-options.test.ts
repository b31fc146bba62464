import { describe, expect, it } from 'vitest';
import { matchOptions } from './match-options.ts';

const zones = [
  { value: 'America/Sao_Paulo', label: 'America/São Paulo', note: 'UTC−03:00' },
  { value: 'Europe/Stockholm', label: 'Europe/Stockholm', note: 'UTC+01:00' },
  { value: 'Asia/Tokyo', label: 'Asia/Tokyo', note: 'UTC+09:00' },
];

describe('matchOptions', () => {
  it.each([
    ['', 3, 'America/Sao_Paulo'],
    ['sao pau', 1, 'America/Sao_Paulo'],
    ['STOCK', 1, 'Europe/Stockholm'],
    ['utc+09', 1, 'Asia/Tokyo'],
    ['as', 1, 'Asia/Tokyo'],
    ['o', 3, 'America/Sao_Paulo'],
    ['mars', 0, undefined],
  ])('"%s"', (typed, count, first) => {
    const found = matchOptions(zones, typed);
    expect(found).toHaveLength(count);
    expect(found[0]?.value).toBe(first);
  });
});
