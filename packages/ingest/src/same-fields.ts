/** True when two values of plain data are the same, whatever they hold. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return sameFields(a, b);
}

/** True when both objects have the same fields with the same values, lists and maps within them included. */
export function sameFields<Shape extends object>(a: Shape, b: Shape): boolean {
  const keys = Object.keys(b) as (keyof Shape)[];
  return keys.every((key) => same(a[key], b[key])) && Object.keys(a).length === keys.length;
}
