import { inflateSync } from 'node:zlib';

/** A picture, three bytes a point. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, row by row. */
  points: Uint8Array;
}

const SIGNATURE_BYTES = 8;

/** Reads a PNG as browsers write it: 8 bits, with or without alpha (which is dropped), not interlaced. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colourType, interlaced] = [file[24], file[25], file[28]];
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || interlaced !== 0) throw new Error('not such a PNG');
  const bytes = colourType === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(Buffer.concat(chunksOf(file, 'IDAT'))), width * bytes, height, bytes);
  const points = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++)
    points.set(rows.subarray(index * bytes, index * bytes + 3), index * 3);
  return { width, height, points };
}

function chunksOf(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === wanted) found.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Undoes the filter of each row (PNG specification, 9): what was written is the difference to a neighbour. */
function unfilter(raw: Buffer, rowBytes: number, height: number, bytes: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (rowBytes + 1)] ?? 0;
    for (let x = 0; x < rowBytes; x++) {
      const at = y * rowBytes + x;
      const left = x < bytes ? 0 : (rows[at - bytes] ?? 0);
      const up = y === 0 ? 0 : (rows[at - rowBytes] ?? 0);
      const corner = x < bytes || y === 0 ? 0 : (rows[at - rowBytes - bytes] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      rows[at] = (raw[y * (rowBytes + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

/** Paeth's guess: the neighbour that is nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
  const [byLeft, byUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
