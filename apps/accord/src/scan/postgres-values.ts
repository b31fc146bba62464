import { decompressPglz } from './decompress-pglz.ts';

const PAGE_BYTES = 8192;
const WAL_SHORT_HEADER = 24;
const WAL_LONG_HEADER = 40;
/** The best that pglz can do is about 1 to 90. */
const BEST_RATIO = 100;

/**
 * The values that PostgreSQL compressed and left in a row (up to about 2 kB), wherever they stand in `bytes`:
 * every fourth byte is tried as the header of one. Whatever decompresses to exactly the size it names is one.
 */
export function* compressedValues(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + 10 <= bytes.length; at += 4) {
    const header = bytes.readUInt32LE(at);
    if ((header & 3) !== 2) continue;
    const length = header >>> 2;
    if (length < 10 || length > PAGE_BYTES || at + length > bytes.length) continue;
    const value = openValue(bytes.subarray(at + 4, at + length));
    if (value !== undefined) yield value;
  }
}

/** Opens a compressed value: size and method (4 bytes), then the bytes. undefined: it is none. */
export function openValue(value: Buffer): Buffer | undefined {
  if (value.length < 6) return undefined;
  const info = value.readUInt32LE(0);
  const size = info & 0x3fffffff;
  const isPglz = info >>> 30 === 0;
  const compressed = value.subarray(4);
  if (!isPglz || size <= compressed.length || size > compressed.length * BEST_RATIO) return undefined;
  return decompressPglz(compressed, size);
}

/**
 * The values that were too large for a row and lie in pieces in a TOAST table.
 * @param file a whole relation file @returns each value, decompressed where it was compressed.
 */
export function* toastedValues(file: Buffer): Generator<Buffer> {
  const values = new Map<number, Map<number, Buffer>>();
  for (let page = 0; page + PAGE_BYTES <= file.length; page += PAGE_BYTES) {
    for (const { id, sequence, piece } of toastPieces(file.subarray(page, page + PAGE_BYTES))) {
      const pieces = values.get(id) ?? new Map<number, Buffer>();
      values.set(id, pieces.set(sequence, piece));
    }
  }
  for (const pieces of values.values()) {
    const whole = Buffer.concat([...pieces].sort(([a], [b]) => a - b).map(([, piece]) => piece));
    yield openValue(whole) ?? whole;
  }
}

/** Rows of the form (chunk_id oid, chunk_seq int4, chunk_data bytea); rows of other tables do not fit it. */
function* toastPieces(page: Buffer): Generator<{ id: number; sequence: number; piece: Buffer }> {
  const pointersEnd = Math.min(page.readUInt16LE(12), PAGE_BYTES);
  for (let pointer = 24; pointer + 4 <= pointersEnd; pointer += 4) {
    const item = page.readUInt32LE(pointer);
    const offset = item & 0x7fff;
    const isNormal = ((item >>> 15) & 3) === 1;
    const tuple = page.subarray(offset, offset + (item >>> 17));
    if (!isNormal || tuple.length < 24 + 12) continue;
    const columns = tuple.readUInt16LE(18) & 0x7ff;
    const start = tuple.readUInt8(22);
    if (columns !== 3 || start + 12 > tuple.length) continue;
    const header = tuple.readUInt32LE(start + 8);
    if ((header & 3) !== 0 || start + 8 + (header >>> 2) !== tuple.length) continue;
    yield {
      id: tuple.readUInt32LE(start),
      sequence: tuple.readUInt32LE(start + 4),
      piece: tuple.subarray(start + 12),
    };
  }
}

/** A piece of write-ahead log without the page headers that would cut what lies across two pages. */
export function withoutWalHeaders(segment: Buffer): Buffer {
  const pages: Buffer[] = [];
  for (let page = 0; page < segment.length; page += PAGE_BYTES) {
    pages.push(segment.subarray(page + (page === 0 ? WAL_LONG_HEADER : WAL_SHORT_HEADER), page + PAGE_BYTES));
  }
  return Buffer.concat(pages);
}
