import type { SpoolFile, SpoolFs } from '../src/spool-fs.ts';

export type Fault = 'ENOSPC' | 'EIO' | 'EMFILE' | 'short-write';

/** Says which fault, if any, the `call`-th call (from 1) meets. */
export type FaultPlan = (call: number, operation: string) => Fault | null;

export interface FaultyFs extends SpoolFs {
  /** Calls so far. */
  readonly calls: number;
  /** Resets the count and changes the plan. */
  replan(plan: FaultPlan): void;
}

/** A file system in front of another one whose calls fail by plan. A failed write may have written a part, as a real one may. */
export function faultyFs(inner: SpoolFs, plan: FaultPlan): FaultyFs {
  let calls = 0;
  let current = plan;

  async function guarded<T>(operation: string, work: () => Promise<T>): Promise<T> {
    calls += 1;
    const fault = current(calls, operation);
    if (fault !== null && fault !== 'short-write')
      throw Object.assign(new Error(`${fault}: ${operation}`), { code: fault });
    return work();
  }

  async function faultyWrite(file: SpoolFile, bytes: Uint8Array, position: number): Promise<number> {
    calls += 1;
    const fault = current(calls, 'write');
    if (fault === null) return file.write(bytes, position);
    const written = await file.write(bytes.subarray(0, bytes.length >> 1), position);
    if (fault === 'short-write') return written;
    throw Object.assign(new Error(`${fault}: write`), { code: fault });
  }

  const wrap = (file: SpoolFile): SpoolFile => ({
    write: (bytes, position) => faultyWrite(file, bytes, position),
    read: (into, position) => guarded('read', () => file.read(into, position)),
    datasync: () => guarded('datasync', () => file.datasync()),
    truncate: (length) => guarded('truncate', () => file.truncate(length)),
    size: () => guarded('size', () => file.size()),
    // As on Linux, a close that reports an error has closed the file all the same.
    close: () => file.close().then(() => guarded('close', async () => undefined)),
  });

  return {
    get calls() {
      return calls;
    },
    replan(next) {
      calls = 0;
      current = next;
    },
    open: (path, flags, mode) => guarded('open', async () => wrap(await inner.open(path, flags, mode))),
    makeDirectory: (path, mode) => guarded('makeDirectory', () => inner.makeDirectory(path, mode)),
    list: (path) => guarded('list', () => inner.list(path)),
    unlink: (path) => guarded('unlink', () => inner.unlink(path)),
    syncDirectory: (path) => guarded('syncDirectory', () => inner.syncDirectory(path)),
    freeBytes: (path) => guarded('freeBytes', () => inner.freeBytes(path)),
  };
}
