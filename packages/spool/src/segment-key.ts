import { randomBytes } from 'node:crypto';
import { keyPath, keysDir } from './segment-files.ts';
import { KEY_ID_BYTES } from './segment-header.ts';
import { isMissing, type SpoolFs } from './spool-fs.ts';

/** AES-256 key of one segment. The file holds the id, then the key. */
export interface SegmentKey {
  id: Buffer;
  key: Buffer;
}

const KEY_BYTES = 32;
const FILE_BYTES = KEY_ID_BYTES + KEY_BYTES;
const OWNER_ONLY = 0o600;

/** Makes a key and has it on disk, name included, before it answers. @throws what the file system throws. */
export async function createSegmentKey(fs: SpoolFs, keyringDir: string, segment: number): Promise<SegmentKey> {
  const bytes = randomBytes(FILE_BYTES);
  const file = await fs.open(keyPath(keyringDir, segment), 'wx', OWNER_ONLY);
  try {
    if ((await file.write(bytes, 0)) !== FILE_BYTES) throw new Error('short write of a segment key');
    await file.datasync();
  } finally {
    await file.close();
  }
  await fs.syncDirectory(keysDir(keyringDir));
  return split(bytes);
}

/**
 * `null` when the key is gone or cut short: what it sealed cannot be read again.
 * @throws other errors of the file system; also when the whole keyring is missing, as a disk that is not mounted
 * must stop the loader rather than make it give up hits.
 */
export async function readSegmentKey(fs: SpoolFs, keyringDir: string, segment: number): Promise<SegmentKey | null> {
  const path = keyPath(keyringDir, segment);
  const file = await openIfThere(fs, path, 'r');
  if (file === null) {
    await fs.list(keysDir(keyringDir));
    return null;
  }
  try {
    const bytes = Buffer.alloc(FILE_BYTES);
    return (await file.read(bytes, 0)) === FILE_BYTES ? split(bytes) : null;
  } finally {
    await file.close();
  }
}

/**
 * Overwrites the key, then removes its name; the caller syncs the directory. Flash and copy-on-write disks may keep
 * old blocks for a while: the keyring belongs on a disk that is itself encrypted.
 */
export async function destroySegmentKey(fs: SpoolFs, keyringDir: string, segment: number): Promise<void> {
  const path = keyPath(keyringDir, segment);
  const file = await openIfThere(fs, path, 'r+');
  if (file === null) return;
  try {
    await file.write(randomBytes(FILE_BYTES), 0);
    await file.datasync();
  } finally {
    await file.close();
  }
  await fs.unlink(path);
}

async function openIfThere(fs: SpoolFs, path: string, flags: 'r' | 'r+') {
  try {
    return await fs.open(path, flags);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function split(bytes: Buffer): SegmentKey {
  return { id: bytes.subarray(0, KEY_ID_BYTES), key: bytes.subarray(KEY_ID_BYTES) };
}
