import { dirname } from 'node:path';
import type { SpoolFile, SpoolFs } from '../src/spool-fs.ts';

type Change = { kind: 'write'; bytes: Buffer; position: number } | { kind: 'truncate'; length: number };

interface Inode {
  /** Content that is on the disk for certain. */
  durable: Buffer;
  /** Changes since; each may be lost, whole or torn at a power cut. */
  pending: Change[];
}

interface Name {
  inode: Inode;
  isDurable: boolean;
}

/** A small file system in memory that knows what a power cut can take away. */
export interface PowerCutFs extends SpoolFs {
  /**
   * The disk after a power cut at this moment: names and bytes that no sync covered are kept, dropped or torn as
   * `random` says; what a sync covered is there.
   */
  afterPowerCut(random: () => number): PowerCutFs;
  /** What the running system sees in all files, one after the other. */
  everything(): Buffer;
}

const SECTOR = 512;

/** @param onCall told before each change of the disk: the moments at which the power may go. */
export function powerCutFs(onCall: () => void = () => undefined): PowerCutFs {
  return build(new Map(), new Map(), new Set(), onCall);
}

function build(
  names: Map<string, Name>,
  /** Removed names whose removal is not on the disk yet. */
  ghosts: Map<string, Inode>,
  directories: Set<string>,
  onCall: () => void,
): PowerCutFs {
  function fileOf(inode: Inode): SpoolFile {
    return {
      async write(bytes, position) {
        onCall();
        inode.pending.push({ kind: 'write', bytes: Buffer.from(bytes), position });
        return bytes.length;
      },
      async read(into, position) {
        const seen = contentOf(inode);
        return position >= seen.length ? 0 : seen.copy(into, 0, position);
      },
      async datasync() {
        onCall();
        inode.durable = contentOf(inode);
        inode.pending = [];
      },
      async truncate(length) {
        onCall();
        inode.pending.push({ kind: 'truncate', length });
      },
      size: async () => contentOf(inode).length,
      close: async () => undefined,
    };
  }

  return {
    async open(path, flags) {
      const known = names.get(path);
      if (flags !== 'wx') {
        if (known === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
        return fileOf(known.inode);
      }
      if (known !== undefined) throw Object.assign(new Error(`EEXIST: ${path}`), { code: 'EEXIST' });
      onCall();
      const inode: Inode = { durable: Buffer.alloc(0), pending: [] };
      names.set(path, { inode, isDurable: false });
      return fileOf(inode);
    },
    async makeDirectory(path) {
      directories.add(path);
    },
    async list(path) {
      return [...names.keys()].filter((name) => dirname(name) === path).map((name) => name.slice(path.length + 1));
    },
    async unlink(path) {
      const known = names.get(path);
      if (known === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      onCall();
      names.delete(path);
      if (known.isDurable) ghosts.set(path, known.inode);
    },
    async syncDirectory(path) {
      onCall();
      for (const [name, entry] of names) if (dirname(name) === path) entry.isDurable = true;
      for (const name of ghosts.keys()) if (dirname(name) === path) ghosts.delete(name);
    },
    freeBytes: async () => Number.MAX_SAFE_INTEGER,
    afterPowerCut(random) {
      const left = new Map<string, Name>();
      for (const [path, { inode, isDurable }] of names) {
        if (isDurable || random() < 0.5) left.set(path, { inode: survivorOf(inode, random), isDurable: true });
      }
      for (const [path, inode] of ghosts) {
        if (random() < 0.5) left.set(path, { inode: survivorOf(inode, random), isDurable: true });
      }
      return build(left, new Map(), new Set(directories), () => undefined);
    },
    everything: () => Buffer.concat([...names.values()].map(({ inode }) => contentOf(inode))),
  };
}

const contentOf = ({ durable, pending }: Inode): Buffer => pending.reduce(apply, durable);

function apply(content: Buffer, change: Change): Buffer {
  if (change.kind === 'truncate') {
    return Buffer.concat([content, Buffer.alloc(Math.max(0, change.length - content.length))]).subarray(
      0,
      change.length,
    );
  }
  const grown = Buffer.alloc(Math.max(content.length, change.position + change.bytes.length));
  content.copy(grown);
  change.bytes.copy(grown, change.position);
  return grown;
}

/** Each pending change is kept, dropped, or (a write) reaches the disk in some sectors only, the rest being zeros. */
function survivorOf(inode: Inode, random: () => number): Inode {
  let content = inode.durable;
  for (const change of inode.pending) {
    const fate = random();
    if (fate < 0.3) continue;
    if (fate < 0.6 || change.kind === 'truncate') content = apply(content, change);
    else content = tornWrite(content, change, random);
  }
  return { durable: content, pending: [] };
}

function tornWrite(
  content: Buffer,
  { bytes, position }: { bytes: Buffer; position: number },
  random: () => number,
): Buffer {
  const cut = Math.floor(random() * (bytes.length + 1));
  let torn =
    random() < 0.5
      ? apply(content, { kind: 'truncate', length: Math.max(content.length, position + bytes.length) })
      : content;
  for (let at = 0; at < bytes.length; at += SECTOR) {
    const sector = bytes.subarray(at, Math.min(at + SECTOR, at < cut ? cut : at + SECTOR));
    if (at < cut || random() < 0.3) torn = apply(torn, { kind: 'write', bytes: sector, position: position + at });
  }
  return torn;
}
