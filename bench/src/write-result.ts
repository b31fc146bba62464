import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@accord/kit/clock';

/** A table of a result: a heading, and rows of as many cells as the first one has. */
export interface ResultTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

const FOLDER = join(import.meta.dirname, '../results');

/** One-minute load of the machine: how much else it had to do. */
export const machineLoad = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** What this was measured on, in general terms. */
function machine(loads: readonly string[]): string {
  const gib = Math.round(totalmem() / 1024 ** 3);
  const seen = [...loads, machineLoad()].map(Number);
  const load = `${Math.min(...seen).toFixed(1)} to ${Math.max(...seen).toFixed(1)}`;
  return `${availableParallelism()} cores, ${gib} GiB, Node ${process.versions.node}; load of the machine ${load}, other work included.`;
}

function markdown({ title, rows: [head = [], ...rows] }: ResultTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Prints the tables and keeps them as `bench/results/<date>-<name>.md`.
 * @param intro sentences on what was compared with what
 * @param loads machine loads that were seen on the way
 */
export async function writeResult(
  name: string,
  intro: string,
  tables: readonly ResultTable[],
  loads: readonly string[] = [],
): Promise<void> {
  const date = new Date(systemClock.now()).toISOString().slice(0, 10);
  const text = [`# ${name}, ${date}`, intro, machine(loads), ...tables.map(markdown)].join('\n\n');
  console.log(text);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${date}-${name}.md`), `${text}\n`);
}
