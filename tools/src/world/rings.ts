/** A closed line in whole units of the picture, without its end, which is its beginning. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** Less than this, in square units, is not seen. */
const SPECK = 6;
/** Lines this near to a point leave it out. */
const TOLERANCE = 0.2;
const DOT = 5;

/** The closed lines of an SVG path of absolute `M`, `L` and `Z`, in whole units. */
export function ringsOf(path: string): Ring[] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const points = part
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map((text) => Math.round(Number(text))))
        .map(([x = 0, y = 0]) => [x, y] as const);
      return points.filter(([x, y], at) => {
        const before = points[at - 1];
        return before === undefined || before[0] !== x || before[1] !== y;
      });
    });
}

/** Whether a ring is too small to be seen. */
export const isSpeck = (ring: Ring): boolean => areaOf(ring) < SPECK;

/** Rings as a short SVG path. Islands that are too small are left out; where nothing is left, the largest is a dot. */
export function writeRings(rings: readonly Ring[]): string {
  const seen = rings.filter((ring) => !isSpeck(ring)).map(thin);
  if (seen.length > 0) return seen.map(writeRing).join('');
  const [largest] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  const [x, y] = largest?.[0] ?? [0, 0];
  return largest === undefined
    ? ''
    : `M${x - DOT},${y}a${DOT},${DOT} 0 1 0 ${2 * DOT},0a${DOT},${DOT} 0 1 0 ${-2 * DOT},0z`;
}

function areaOf(ring: Ring): number {
  let twice = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** Leaves out points that lie on the line between their neighbours: each decides alone, so shared borders stay shared. */
function thin(ring: Ring): Ring {
  const kept = ring.filter(([x, y], at) => {
    const [ax, ay] = ring.at(at - 1) ?? [x, y];
    const [bx, by] = ring[(at + 1) % ring.length] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay);
    return length === 0 || Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length >= TOLERANCE;
  });
  return kept.length >= 3 ? kept : ring;
}

function writeRing(ring: Ring): string {
  let [x, y] = ring[0] ?? [0, 0];
  let path = `M${x},${y}l`;
  for (const [at, [nextX, nextY]] of ring.slice(1).entries()) {
    const [dx, dy] = [nextX - x, nextY - y];
    path += `${at === 0 || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}
