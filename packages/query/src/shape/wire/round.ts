/** Rounds half away from zero to `decimals` digits, as the wire format does; 2.345 becomes 2.35 although its binary value lies below. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(Number((value * scale).toPrecision(15))) / scale;
}
