import { createCipheriv, createDecipheriv } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * A group: marker (4), length of the ciphertext (4), record count (4), index in the segment (4), iv (12), tag (16),
 * CRC-32 (4), then the ciphertext. Numbers are little-endian. The CRC covers the header and its place, so a reader
 * finds the next group after damage, and counts records, without a key; the tag proves the content.
 */
export const GROUP_HEADER_BYTES = 48;
/** Longest ciphertext that a reader believes. */
export const MAX_GROUP_BYTES = 16 * 1024 * 1024;
export const GROUP_MARKER = Buffer.from([0xac, 0xc0, 0x9d, 0x67]);

const PLAIN_BYTES = 16;
const IV_AT = 16;
const TAG_AT = 28;
const CRC_AT = 44;

/** Where a group lies; sealed into it, so no group can be moved or repeated elsewhere. */
export interface GroupPlace {
  segment: number;
  offset: number;
}

export interface GroupHeader {
  /** Bytes of ciphertext that follow. */
  length: number;
  records: number;
  /** 0 for the first group of the segment, then 1, 2, …: tells how many groups a damaged stretch held. */
  index: number;
  bytes: Buffer;
}

/** Header and ciphertext in one buffer, ready to be written at `place.offset`. */
export function sealGroup(key: Uint8Array, place: GroupPlace, index: number, records: number, plain: Buffer): Buffer {
  const group = Buffer.allocUnsafe(GROUP_HEADER_BYTES + plain.length);
  group.set(GROUP_MARKER, 0);
  group.writeUInt32LE(plain.length, 4);
  group.writeUInt32LE(records, 8);
  group.writeUInt32LE(index, 12);
  // The key belongs to this segment alone and no offset is written twice, so the offset is a number used once.
  group.fill(0, IV_AT, TAG_AT);
  group.writeBigUInt64LE(BigInt(place.offset), IV_AT);
  const cipher = createCipheriv('aes-256-gcm', key, group.subarray(IV_AT, TAG_AT));
  cipher.setAAD(boundText(place, group));
  group.set(cipher.update(plain), GROUP_HEADER_BYTES);
  cipher.final();
  group.set(cipher.getAuthTag(), TAG_AT);
  group.writeUInt32LE(headerCrc(place, group), CRC_AT);
  return group;
}

/** `null` when `bytes` (at least the header) are not the header of a group that was written at `place`. */
export function parseGroupHeader(bytes: Buffer, place: GroupPlace): GroupHeader | null {
  if (bytes.length < GROUP_HEADER_BYTES || bytes.compare(GROUP_MARKER, 0, 4, 0, 4) !== 0) return null;
  const length = bytes.readUInt32LE(4);
  if (length > MAX_GROUP_BYTES || bytes.readUInt32LE(CRC_AT) !== headerCrc(place, bytes)) return null;
  return {
    length,
    records: bytes.readUInt32LE(8),
    index: bytes.readUInt32LE(12),
    bytes: bytes.subarray(0, GROUP_HEADER_BYTES),
  };
}

/** The plain text, or `null` when the group is damaged or sealed by another key. */
export function unsealGroup(key: Uint8Array, place: GroupPlace, header: GroupHeader, sealed: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, header.bytes.subarray(IV_AT, TAG_AT));
  decipher.setAAD(boundText(place, header.bytes));
  decipher.setAuthTag(header.bytes.subarray(TAG_AT, CRC_AT));
  const plain = decipher.update(sealed);
  try {
    decipher.final();
  } catch {
    return null; // the only way node:crypto has to say that the tag does not fit
  }
  return plain;
}

function boundText(place: GroupPlace, header: Buffer): Buffer {
  return Buffer.concat([placeBytes(place), header.subarray(0, PLAIN_BYTES)]);
}

function headerCrc(place: GroupPlace, header: Buffer): number {
  return crc32(header.subarray(0, CRC_AT), crc32(placeBytes(place)));
}

function placeBytes(place: GroupPlace): Buffer {
  const bytes = Buffer.allocUnsafe(16);
  bytes.writeBigUInt64LE(BigInt(place.segment), 0);
  bytes.writeBigUInt64LE(BigInt(place.offset), 8);
  return bytes;
}
