import { mkdir, open, readdir, statfs, unlink } from 'node:fs/promises';

/** An open file of the spool. Positions and lengths are bytes. */
export interface SpoolFile {
  /** One write call; the answer may be less than `bytes.length`. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** One read call; the answer may be less than `into.length`, 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Content and size reach the disk (`fdatasync`). */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/** All that the spool asks of a file system; tests put faults and power cuts here. */
export interface SpoolFs {
  open(path: string, flags: 'r' | 'r+' | 'wx', mode?: number): Promise<SpoolFile>;
  makeDirectory(path: string, mode: number): Promise<void>;
  list(path: string): Promise<string[]>;
  unlink(path: string): Promise<void>;
  /** Names in this directory (created, removed) reach the disk. */
  syncDirectory(path: string): Promise<void>;
  /** Bytes that an ordinary user may still write where `path` lies. */
  freeBytes(path: string): Promise<number>;
}

/** The machine's own file system. */
export const nodeFs: SpoolFs = {
  async open(path, flags, mode) {
    const handle = await open(path, flags, mode);
    return {
      write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
      read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
      datasync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      size: async () => (await handle.stat()).size,
      close: () => handle.close(),
    };
  },
  async makeDirectory(path, mode) {
    await mkdir(path, { recursive: true, mode });
  },
  list: (path) => readdir(path),
  unlink: (path) => unlink(path),
  async syncDirectory(path) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async freeBytes(path) {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
};

/** True when `error` says that a path does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
