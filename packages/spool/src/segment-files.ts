import { join } from 'node:path';
import { isMissing, type SpoolFs } from './spool-fs.ts';

const SEGMENT = /^(\d{10})\.seg$/;
const KEY = /^(\d{10})\.key$/;

/** Ten digits: sorts by name, and holds Unix seconds until the year 2286. */
export const MAX_SEGMENT = 9_999_999_999;

const tenDigits = (segment: number): string => String(segment).padStart(10, '0');

export const segmentPath = (dir: string, segment: number): string => join(dir, `${tenDigits(segment)}.seg`);
export const keysDir = (keyringDir: string): string => join(keyringDir, 'segments');
export const keyPath = (keyringDir: string, segment: number): string =>
  join(keysDir(keyringDir), `${tenDigits(segment)}.key`);
export const damagedDir = (dir: string): string => join(dir, 'damaged');
export const damagedPath = (dir: string, segment: number, offset: number): string =>
  join(damagedDir(dir), `${tenDigits(segment)}-${offset}.bytes`);

/** Numbers of the segments in `dir`, ascending; none when no writer has made the folder yet. @throws what the file system throws. */
export const listSegments = (fs: SpoolFs, dir: string): Promise<number[]> => numbersIn(fs, dir, SEGMENT);

/** Numbers of the segments that have a key, ascending. @throws what the file system throws. */
export const listKeys = (fs: SpoolFs, keyringDir: string): Promise<number[]> => numbersIn(fs, keysDir(keyringDir), KEY);

async function numbersIn(fs: SpoolFs, dir: string, pattern: RegExp): Promise<number[]> {
  const names = await fs.list(dir).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const numbers: number[] = [];
  for (const name of names) {
    const match = pattern.exec(name);
    if (match?.[1] !== undefined) numbers.push(Number(match[1]));
  }
  return numbers.sort((a, b) => a - b);
}
