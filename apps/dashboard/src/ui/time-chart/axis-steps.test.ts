import { describe, expect, it } from 'vitest';
import { axisSteps, labelledPoints } from './axis-steps.ts';

describe('axisSteps', () => {
  it.each([
    [2980, true, [0, 800, 1600, 2400, 3200]],
    [1939, true, [0, 400, 800, 1200, 1600, 2000]],
    [100, true, [0, 20, 40, 60, 80, 100]],
    [5, true, [0, 1, 2, 3, 4, 5]],
    [3, true, [0, 1, 2, 3, 4]],
    [1, true, [0, 1, 2, 3, 4]],
    [0, true, [0, 1, 2, 3, 4]],
    [0.42, false, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [0, false, [0, 0.25, 0.5, 0.75, 1]],
  ])('up to %d', (max, isWhole, expected) => {
    expect(axisSteps(max, isWhole)).toEqual(expected);
  });

  it('covers every maximum with at most five steps', () => {
    for (let max = 1; max < 100_000; max = Math.ceil(max * 1.07)) {
      const steps = axisSteps(max, true);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(max);
      expect(steps.length).toBeLessThanOrEqual(6);
      expect((steps.at(-1) ?? 0) / max).toBeLessThan(max < 4 ? 4.01 : 1.7);
    }
  });
});

describe('labelledPoints', () => {
  it('labels the first and the last and what fits between', () => {
    expect(labelledPoints(28, 893, 90)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27]);
    expect(labelledPoints(28, 330, 90)).toEqual([0, 9, 18, 27]);
    expect(labelledPoints(1, 300, 90)).toEqual([0]);
    expect(labelledPoints(28, 0, 90)).toEqual([0, 27]);
    expect(labelledPoints(28, 100, 90)).toEqual([0, 27]);
    expect(labelledPoints(7, 893, 90)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('keeps a distance before the last', () => {
    for (let count = 2; count < 400; count += 1) {
      const points = labelledPoints(count, 600, 80);
      expect(points[0]).toBe(0);
      expect(points.at(-1)).toBe(count - 1);
      const gaps = points.slice(1).map((point, index) => (point - (points[index] ?? 0)) * (600 / (count - 1)));
      if (points.length > 2) expect(Math.min(...gaps)).toBeGreaterThanOrEqual(80 - 1e-9);
    }
  });
});
