import { expect, test } from 'vitest';
import { rowsNear } from './use-row-window.ts';

test('all rows in the window are drawn, wherever the table is scrolled to', () => {
  for (let top = 400; top > -40_000; top -= 77) {
    const { first, end } = rowsNear(top, 900, 32, 1000);
    const firstSeen = Math.min(1000, Math.max(0, Math.floor(-top / 32)));
    const endSeen = Math.min(1000, Math.max(0, Math.ceil((900 - top) / 32)));
    expect(first).toBeLessThanOrEqual(firstSeen);
    expect(end).toBeGreaterThanOrEqual(endSeen);
    expect(end - first).toBeLessThan(80);
  }
});
