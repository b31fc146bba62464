import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatChange,
  formatInteger,
  formatMoney,
  formatPercent,
  formatSeconds,
  formatShort,
} from './format-number.ts';

describe('figures', () => {
  it.each([
    [formatInteger(50435), '50,435'],
    [formatInteger(-3), '−3'],
    [formatPercent(0.384), '38.4%'],
    [formatSeconds(48), '48 s'],
    [formatSeconds(192), '3m 12s'],
    [formatSeconds(59.6), '1m 00s'],
    [formatSeconds(3840), '1h 04m'],
    [formatSeconds(0), '0 s'],
    [formatBytes(0), '0B'],
    [formatBytes(1_530_000), '1.5MB'],
    [formatMoney(42.8, 'EUR'), '€42.80'],
    [formatMoney(42.8, 'no money'), '42.80'],
    [formatShort(3200), '3,200'],
    [formatShort(12_500), '12.5k'],
    [formatShort(1_200_000), '1.2M'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('formatChange', () => {
  it.each([
    [0.127, 'relative', '+12.7%'],
    [-0.112, 'relative', '−11.2%'],
    [0, 'relative', '0.0%'],
    [0.0004, 'relative', '0.0%'],
    [-0.021, 'points', '−2.1 pts'],
    [9, 'seconds', '+9 s'],
    [-75, 'seconds', '−1m 15s'],
    [0.3, 'seconds', '0 s'],
    [31.5, 'relative', '+3,150%'],
  ] as const)('%d %s is %s', (amount, unit, expected) => {
    expect(formatChange(amount, unit)).toBe(expected);
  });
});
