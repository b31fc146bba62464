import { createHash } from 'node:crypto';

/**
 * Id of a folder's sub-table, made from its path: it stays the same while figures change, and needs no store. A whole
 * number of 48 bits, which JavaScript and PHP keep exact.
 */
export function subtableId(path: readonly string[]): number {
  return createHash('sha256').update(path.join('\n')).digest().readUIntBE(0, 6);
}
