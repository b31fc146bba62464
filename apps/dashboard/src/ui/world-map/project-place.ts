import { worldProjection } from './generated/world-outlines.ts';

// Equal Earth, as its authors give it (Šavrič, Patterson and Jenny, 2018).
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/** Where a place is on the map, in the map's own units. @param latitude and longitude in degrees */
export function projectPlace(latitude: number, longitude: number): { x: number; y: number } {
  const angle = Math.asin(M * Math.sin(latitude * RADIANS));
  const square = angle * angle;
  const sixth = square * square * square;
  const across =
    (longitude * RADIANS * Math.cos(angle)) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  const up = angle * (A1 + A2 * square + sixth * (A3 + A4 * square));
  const { scale, x, y } = worldProjection;
  return { x: x + scale * across, y: y - scale * up };
}
