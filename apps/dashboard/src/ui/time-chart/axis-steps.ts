/** Steps that people count in. */
const STEPS = [1, 2, 4, 5, 8, 10];

/**
 * The lines of a value axis that starts at zero: 4 to 5 steps of 1, 2, 4, 5 or 8 × 10ⁿ, the last at or above `max`.
 * `isWhole` keeps counts from being cut into fractions.
 */
export function axisSteps(max: number, isWhole: boolean): number[] {
  // A handful is drawn small, not as large as a crowd.
  if (isWhole && !(max > 4)) return [0, 1, 2, 3, 4];
  if (!(max > 0)) return [0, 0.25, 0.5, 0.75, 1];
  let best: number[] | undefined;
  const power = Math.floor(Math.log10(max)) - 1;
  for (const exponent of [power, power + 1]) {
    for (const factor of STEPS) {
      const step = factor * 10 ** exponent;
      if (isWhole && step < 1) continue;
      const count = Math.ceil(max / step - 1e-9);
      if (count > 5 || count < 3) continue;
      const steps = Array.from({ length: count + 1 }, (_, index) => roundTo(index * step, exponent));
      if (best === undefined || isCloser(steps, best, max)) best = steps;
    }
  }
  return best ?? [0, max];
}

/** Four or five steps before three, then the least empty space above the line. */
function isCloser(steps: number[], best: number[], max: number): boolean {
  const isFull = (list: number[]) => list.length >= 5;
  if (isFull(steps) !== isFull(best)) return isFull(steps);
  return (steps.at(-1) ?? max) < (best.at(-1) ?? max);
}

function roundTo(value: number, exponent: number): number {
  return exponent >= 0 ? Math.round(value) : Number(value.toFixed(-exponent));
}

/**
 * Which of `count` points carry a date label when each needs `labelPx` of `widthPx`: always the first and the last,
 * evenly between.
 */
export function labelledPoints(count: number, widthPx: number, labelPx: number): number[] {
  if (count <= 0) return [];
  if (count === 1) return [0];
  // A page that is not laid out yet has no width.
  if (widthPx < 2 * labelPx) return [0, count - 1];
  const pxEach = widthPx / (count - 1);
  const least = Math.max(1, Math.ceil(labelPx / pxEach - 1e-9));
  // An interval that meets the last point exactly looks best, when one is near.
  const near = Array.from({ length: Math.ceil(least / 2) + 1 }, (_, more) => least + more);
  const every = near.find((candidate) => (count - 1) % candidate === 0) ?? least;
  const points: number[] = [];
  for (let index = 0; index < count - 1; index += every) points.push(index);
  // The last label stands; a neighbour that would touch it gives way.
  const previous = points.at(-1);
  if (points.length > 1 && previous !== undefined && (count - 1 - previous) * pxEach < labelPx) points.pop();
  points.push(count - 1);
  return points;
}
