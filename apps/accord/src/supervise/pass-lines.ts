import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Passes a child's output on line by line, each with the child's name, so that lines of two never mix. */
export function passLines(from: Readable, name: string, write: (line: string) => void): void {
  createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) =>
    write(`[${name}] ${line}`),
  );
}
