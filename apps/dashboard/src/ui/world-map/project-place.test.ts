import { expect, it } from 'vitest';
import { worldOutlines, worldProjection, worldSize } from './generated/world-outlines.ts';
import { projectPlace } from './project-place.ts';

it('puts the middle of the earth where the map has it', () => {
  expect(projectPlace(0, 0)).toEqual({ x: worldProjection.x, y: worldProjection.y });
});

it.each([
  ['AD', 42.55, 1.58],
  ['MT', 35.9, 14.4],
  ['SG', 1.35, 103.8],
])('puts a place of %s on the dot that stands for it', (code, latitude, longitude) => {
  // Small countries are drawn as a circle of 5 units that begins at its left.
  const [, left = '', middle = ''] = /^M(\d+),(\d+)a5,5/.exec(worldOutlines[code] ?? '') ?? [];
  const { x, y } = projectPlace(latitude, longitude);
  expect(Math.hypot(x - (Number(left) + 5), y - Number(middle))).toBeLessThan(6);
});

it('keeps every place on the map', () => {
  for (let latitude = -55; latitude <= 83; latitude += 6) {
    for (let longitude = -180; longitude <= 180; longitude += 20) {
      const { x, y } = projectPlace(latitude, longitude);
      expect(x).toBeGreaterThanOrEqual(-20);
      expect(x).toBeLessThanOrEqual(worldSize.width + 20);
      expect(y).toBeGreaterThanOrEqual(-20);
      expect(y).toBeLessThanOrEqual(worldSize.height + 20);
    }
  }
});
