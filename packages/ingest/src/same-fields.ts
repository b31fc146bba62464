/** True when both flat objects have the same fields with the same values. */
export function sameFields<Shape extends object>(a: Shape, b: Shape): boolean {
  const keys = Object.keys(b) as (keyof Shape)[];
  return keys.every((key) => a[key] === b[key]) && Object.keys(a).length === keys.length;
}
