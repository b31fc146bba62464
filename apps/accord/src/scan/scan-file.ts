import { closeSync, createReadStream, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { isMadeOfBlocks, readBlocks } from './clickhouse-blocks.ts';
import type { MarkerForm } from './marker-forms.ts';
import { compressedValues, toastedValues, withoutWalHeaders } from './postgres-values.ts';
import { StreamSearch } from './stream-search.ts';

const PIECE_BYTES = 4 * 1024 ** 2;
/** Files that ClickHouse always compresses: one that cannot be read as blocks is a gap in the search. */
const ALWAYS_BLOCKS = /\.(bin|cidx|cmrk\d?|idx2)$/;

/** One place where the marker stands. */
export interface Finding {
  readonly file: string;
  /** As what the file was read when it was found. */
  readonly within: 'bytes' | 'gzip' | 'ClickHouse block' | 'PostgreSQL value' | 'write-ahead log';
  readonly form: string;
}

/** What was searched of one file. */
export interface FileScan {
  readonly findings: readonly Finding[];
  /** Why a part of it could not be read. */
  readonly gaps: readonly string[];
  readonly bytes: number;
  readonly blocks: number;
  readonly numberBlocks: number;
}

/** Which engine wrote the file, by the folder it lies in. */
export type Owner = 'events' | 'control' | 'other';

/**
 * Searches one file: its bytes as they are, and what they hold compressed.
 * @throws ENOENT when it is gone meanwhile.
 */
export async function scanFile(file: string, owner: Owner, forms: readonly MarkerForm[]): Promise<FileScan> {
  const handle = openSync(file, 'r');
  try {
    const size = fstatSync(handle).size;
    const readAt = (offset: number, length: number): Buffer => {
      const piece = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      return piece.subarray(0, readSync(handle, piece, 0, piece.length, offset));
    };
    const findings: Finding[] = [];
    const gaps: string[] = [];
    const searchIn = (within: Finding['within'], pieces: Iterable<Uint8Array>): void => {
      const search = new StreamSearch(forms);
      for (const piece of pieces) findings.push(...search.push(piece).map(({ form }) => ({ file, within, form })));
    };
    searchIn('bytes', piecesOf(readAt, size));

    let blocks = 0;
    let numberBlocks = 0;
    if (owner === 'events' && isMadeOfBlocks(readAt, size)) {
      const search = new StreamSearch(forms);
      for (const block of readBlocks(readAt, size)) {
        blocks += 1;
        if (block.kind === 'numbers') numberBlocks += 1;
        else if (block.kind === 'unreadable') gaps.push(block.why);
        else
          findings.push(
            ...search.push(block.bytes).map(({ form }) => ({ file, within: 'ClickHouse block' as const, form })),
          );
      }
    } else if (owner === 'events' && ALWAYS_BLOCKS.test(file) && size > 0) {
      gaps.push('not made of ClickHouse blocks');
    }
    if (owner === 'control') {
      const content = readFileSync(handle);
      const isLog = /[\\/]pg_wal[\\/][0-9A-F]{24}$/.test(file);
      const bytes = isLog ? withoutWalHeaders(content) : content;
      if (isLog) searchIn('write-ahead log', [bytes]);
      for (const value of compressedValues(bytes)) searchIn('PostgreSQL value', [value]);
      if (!isLog) for (const value of toastedValues(content)) searchIn('PostgreSQL value', [value]);
    }
    if (readAt(0, 2).equals(Buffer.from([0x1f, 0x8b]))) gaps.push(...(await scanGzip(file, forms, findings)));
    return { findings, gaps, bytes: size, blocks, numberBlocks };
  } finally {
    closeSync(handle);
  }
}

function* piecesOf(readAt: (offset: number, length: number) => Buffer, size: number): Generator<Buffer> {
  for (let offset = 0; offset < size; offset += PIECE_BYTES) yield readAt(offset, PIECE_BYTES);
}

/** @returns why it could not be read to its end. */
async function scanGzip(file: string, forms: readonly MarkerForm[], findings: Finding[]): Promise<string[]> {
  const search = new StreamSearch(forms);
  try {
    for await (const piece of createReadStream(file).pipe(createGunzip())) {
      findings.push(...search.push(piece as Buffer).map(({ form }) => ({ file, within: 'gzip' as const, form })));
    }
    return [];
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  }
}
