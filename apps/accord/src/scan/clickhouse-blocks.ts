import { decompress as decompressZstd } from 'fzstd';
import { decompressLz4 } from './decompress-lz4.ts';

/** Checksum (16 bytes), then method (1), size with these nine bytes (4), size of what comes out (4). */
const CHECKSUM_BYTES = 16;
const HEADER_BYTES = 9;
/** ClickHouse refuses larger ones itself. */
const LARGEST_BLOCK = 1024 ** 3;

const NONE = 0x02;
const LZ4 = 0x82;
const ZSTD = 0x90;
const MULTIPLE = 0x91;
/** Delta, T64, DoubleDelta, Gorilla, FPC, GCD: for columns of numbers only, which hold no text. */
const numberCodecs = new Set([0x92, 0x93, 0x94, 0x95, 0x98, 0x99]);

/** Reads `length` bytes at `offset`; fewer at the end. */
export type ReadAt = (offset: number, length: number) => Buffer;

/** What a block held: bytes to search, or numbers in a codec for numbers, or a reason why we cannot tell. */
export type Block =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Whether a file is one compressed block after the other, to its last byte: then it is ClickHouse's. */
export function isMadeOfBlocks(readAt: ReadAt, size: number): boolean {
  let offset = 0;
  while (offset < size) {
    const header = readAt(offset + CHECKSUM_BYTES, HEADER_BYTES);
    if (header.length < HEADER_BYTES || !isMethod(header.readUInt8(0))) return false;
    const length = header.readUInt32LE(1);
    if (length < HEADER_BYTES || length > LARGEST_BLOCK) return false;
    offset += CHECKSUM_BYTES + length;
  }
  return offset === size && size > 0;
}

/** The blocks of a file that is made of them, decompressed one at a time. */
export function* readBlocks(readAt: ReadAt, size: number): Generator<Block> {
  for (let offset = 0; offset < size; ) {
    const length = readAt(offset + CHECKSUM_BYTES, HEADER_BYTES).readUInt32LE(1);
    yield openBlock(readAt(offset + CHECKSUM_BYTES, length));
    offset += CHECKSUM_BYTES + length;
  }
}

function isMethod(method: number): boolean {
  return method === NONE || method === LZ4 || (method >= ZSTD && method <= 0x9f);
}

/** Opens a block that begins with its nine-byte header. */
function openBlock(block: Buffer): Block {
  const method = block.readUInt8(0);
  const size = block.readUInt32LE(5);
  const body = block.subarray(HEADER_BYTES);
  try {
    if (method === NONE) return { kind: 'content', bytes: body };
    if (method === LZ4) return { kind: 'content', bytes: decompressLz4(body, size) };
    if (method === ZSTD) return { kind: 'content', bytes: decompressZstd(body, new Uint8Array(size)) };
    if (method === MULTIPLE) return openChain(body);
  } catch (cause) {
    return { kind: 'unreadable', why: cause instanceof Error ? cause.message : String(cause) };
  }
  if (numberCodecs.has(method)) return { kind: 'numbers' };
  return { kind: 'unreadable', why: `unknown codec 0x${method.toString(16)}` };
}

/** A chain such as Delta, ZSTD: the last codec lies outermost, and each inner one has a header of its own. */
function openChain(body: Buffer): Block {
  const codecs = body.readUInt8(0);
  let block: Block = { kind: 'content', bytes: body.subarray(1 + codecs) };
  for (let left = codecs; left > 0 && block.kind === 'content'; left -= 1) block = openBlock(Buffer.from(block.bytes));
  return block;
}
