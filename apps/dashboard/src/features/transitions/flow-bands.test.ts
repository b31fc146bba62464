import { expect, it } from 'vitest';
import { bandPath, flowBands, rowPx } from './flow-bands.ts';

it('gives each row a band as thick as its share, one below the other at the page', () => {
  const [large, small] = flowBands([30, 10], 200);
  expect(large?.pageThick).toBe(105);
  expect(small?.pageThick).toBe(35);
  expect((small?.pageY ?? 0) - (large?.pageY ?? 0)).toBe((105 + 35) / 2);
  // Never over the rows beside it.
  expect(large?.rowThick).toBeLessThan(rowPx);
  expect((small?.rowY ?? 0) - (large?.rowY ?? 0)).toBe(rowPx);
  expect(bandPath({ rowY: 10, rowThick: 4, pageY: 20, pageThick: 8 }, 100)).toBe(
    'M0 8C50 8 50 16 100 16V24C50 24 50 12 0 12Z',
  );
});

it('draws nothing of nothing', () => {
  expect(flowBands([0], 100)).toEqual([{ rowY: 0, rowThick: 0, pageY: 0, pageThick: 0 }]);
});
