import { roundTo } from './round.ts';

const UNITS = ['B', 'K', 'M', 'G', 'T', 'P'] as const;

/** Bytes in the words of the wire format: `512 B`, `1.5 K`, `2 M`. */
export function prettyBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${roundTo(bytes / 1024 ** power, 1)} ${UNITS[power]}`;
}
