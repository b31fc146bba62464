import { crc32 } from 'node:zlib';

/** A segment starts with: magic (8), format version (4), zero (4), segment number (8), key id (16), zero (20), CRC-32 of all before (4). */
export const SEGMENT_HEADER_BYTES = 64;
export const KEY_ID_BYTES = 16;

/** Version of the layout of headers and groups; the records inside carry their own. */
export const SEGMENT_FORMAT = 1;

const MAGIC = Buffer.from('ACCSPOOL', 'latin1');
const CRC_AT = SEGMENT_HEADER_BYTES - 4;

export interface SegmentHeader {
  version: number;
  segment: number;
  keyId: Buffer;
}

export function encodeSegmentHeader(segment: number, keyId: Uint8Array): Buffer {
  const bytes = Buffer.alloc(SEGMENT_HEADER_BYTES);
  bytes.set(MAGIC, 0);
  bytes.writeUInt32LE(SEGMENT_FORMAT, 8);
  bytes.writeBigUInt64LE(BigInt(segment), 16);
  bytes.set(keyId, 24);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, CRC_AT)), CRC_AT);
  return bytes;
}

/** `null` when the bytes are not a whole header; any version is read, so that a later one can be told from damage. */
export function parseSegmentHeader(bytes: Buffer): SegmentHeader | null {
  if (bytes.length < SEGMENT_HEADER_BYTES || bytes.compare(MAGIC, 0, 8, 0, 8) !== 0) return null;
  if (bytes.readUInt32LE(CRC_AT) !== crc32(bytes.subarray(0, CRC_AT))) return null;
  return {
    version: bytes.readUInt32LE(8),
    segment: Number(bytes.readBigUInt64LE(16)),
    keyId: bytes.subarray(24, 24 + KEY_ID_BYTES),
  };
}
