import { describe, expect, it } from 'vitest';
import { computeDelta } from './delta.ts';

const count = { format: 'integer', better: 'up' } as const;
const bounce = { format: 'percent', better: 'down' } as const;
const time = { format: 'seconds', better: 'up' } as const;

describe('computeDelta', () => {
  it.each([
    ['more is better', count, 112, 100, undefined, { amount: 0.12, tone: 'better', unit: 'relative' }],
    ['less is worse', count, 90, 100, undefined, { amount: -0.1, tone: 'worse' }],
    ['fewer bounces are better', bounce, 0.384, 0.405, 500, { amount: -0.021, tone: 'better', unit: 'points' }],
    ['longer is better', time, 192, 183, 500, { amount: 9, tone: 'better', unit: 'seconds' }],
    ['rounded to nothing is neutral', count, 100_020, 100_000, undefined, { tone: 'neutral' }],
    ['half a second is nothing', time, 192.4, 192, 500, { tone: 'neutral' }],
    ['few visits before', count, 40, 20, undefined, { isSmallBase: true }],
    ['few visits behind a share', bounce, 0.5, 0.4, 12, { isSmallBase: true }],
    ['from zero', count, 55, 0, undefined, { kind: 'new', tone: 'better', isSmallBase: false }],
  ] as const)('%s', (_name, column, now, before, base, expected) => {
    const delta = computeDelta(column, now, before, base);
    expect(delta).toMatchObject({
      ...expected,
      ...('amount' in expected && { amount: expect.closeTo(expected.amount, 9) }),
    });
  });

  it('knows no change without two figures', () => {
    expect(computeDelta(count, 5, undefined)).toBeNull();
    expect(computeDelta(count, null, 5)).toBeNull();
    expect(computeDelta(count, 0, 0)).toBeNull();
    expect(computeDelta(bounce, 0.4, 0, 0)).toBeNull();
  });
});
