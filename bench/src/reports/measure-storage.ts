import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface StoredTable {
  readonly table: string;
  readonly bytes: number;
  readonly rows: number;
  readonly parts: number;
}

/** A part's folder is called by its partition, its first and last block, and how often it was merged. */
const PART = /^(\d{6}|all)_(\d+)_(\d+)_\d+$/;

interface Part {
  readonly name: string;
  readonly partition: string;
  readonly first: number;
  readonly last: number;
}

/** What the tables take on disk, in parts that are in use; from the files, as no question may read the engine's own tables. */
export async function measureStorage(dataDir: string): Promise<StoredTable[]> {
  const root = join(dataDir, 'events/data/accord');
  const tables = await Promise.all(
    (await readdir(root)).map(async (table) => {
      const names = (await readdir(join(root, table))).flatMap((name): Part[] => {
        const [, partition, first, last] = PART.exec(name) ?? [];
        return partition === undefined ? [] : [{ name, partition, first: Number(first), last: Number(last) }];
      });
      const inUse = names.filter((part) => !names.some((other) => covers(other, part)));
      const sizes = await Promise.all(inUse.map(({ name }) => measurePart(join(root, table, name))));
      return {
        table,
        parts: inUse.length,
        bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
        rows: sizes.reduce((sum, { rows }) => sum + rows, 0),
      };
    }),
  );
  return tables.filter(({ rows }) => rows > 0).sort((one, other) => other.bytes - one.bytes);
}

/** True when another part was merged out of this one, which stays for some minutes. */
function covers(other: Part, { name, partition, first, last }: Part): boolean {
  if (other.name === name || other.partition !== partition) return false;
  return other.first <= first && other.last >= last && (other.first < first || other.last > last || other.name > name);
}

async function measurePart(folder: string): Promise<{ bytes: number; rows: number }> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    rows: Number(await readFile(join(folder, 'count.txt'), 'utf8')),
  };
}
