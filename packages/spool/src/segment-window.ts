import type { SpoolFile } from './spool-fs.ts';

/** Reads a segment through one buffer, so that many small groups cost few read calls. */
export interface SegmentWindow {
  /** Bytes that the segment had when it was opened; what is added later belongs to the next look. */
  readonly size: number;
  /** `length` bytes from `offset`, fewer where the segment ends. Valid until the next call. @throws what the file system throws. */
  bytes(offset: number, length: number): Promise<Buffer>;
}

/** @param ahead bytes that are read at once. */
export function segmentWindow(file: SpoolFile, size: number, ahead: number): SegmentWindow {
  let start = 0;
  let held: Buffer = Buffer.alloc(0);
  return {
    size,
    async bytes(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      if (offset < start || offset + wanted > start + held.length) {
        held = await readAt(file, offset, Math.min(Math.max(wanted, ahead), size - offset));
        start = offset;
      }
      return held.subarray(offset - start, offset - start + wanted);
    },
  };
}

async function readAt(file: SpoolFile, offset: number, length: number): Promise<Buffer> {
  const into = Buffer.allocUnsafe(Math.max(0, length));
  let got = 0;
  while (got < into.length) {
    const more = await file.read(into.subarray(got), offset + got);
    if (more === 0) break;
    got += more;
  }
  return into.subarray(0, got);
}
