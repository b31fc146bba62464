import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Contestant } from './ingest/contestant.ts';
import { startLoadClient } from './ingest/load-client.ts';
import type { LoadReport } from './ingest/load-order.ts';
import { profileCollector } from './ingest/profile-collector.ts';
import { startBareServer } from './ingest/start-bare-server.ts';
import { startCollector } from './ingest/start-collector.ts';
import { quantile, writeSpread } from './spread.ts';
import { machineLoad, type ResultTable, writeResult } from './write-result.ts';

// What it costs to take a hit as Accord does it: against a bare server that only appends (goal P1), and one that syncs
// as well (P2). They run in turns, because a shared machine changes its pace from one minute to the next.
//   npm run bench -- ingest [--pairs 15] [--seconds 1] [--profile]

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '1' },
    profile: { type: 'boolean', default: false },
  },
});
const pairs = Number(values.pairs);
const seconds = Number(values.seconds);
/** Until the compiler has settled; on a busy machine that takes some ten thousand hits. */
const WARM_UP_HITS = 40_000;
/** Different page views. */
const DISTINCT = 5_000;

const names = ['accord', 'append', 'datasync'] as const;
type Name = (typeof names)[number];
interface Run extends LoadReport {
  rate: number;
  cpuUs: number;
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-bare-'));
  const load = await startLoadClient();
  const contestants: Record<Name, Contestant> = {
    accord: await startCollector(),
    append: await startBareServer(join(folder, 'append'), 'append'),
    datasync: await startBareServer(join(folder, 'datasync'), 'datasync'),
  };
  const runs: Record<'full' | 'half', Record<Name, Run[]>> = {
    full: { accord: [], append: [], datasync: [] },
    half: { accord: [], append: [], datasync: [] },
  };
  const loads: string[] = [];

  async function runOnce(name: Name, rate: number | null, runSeconds: number): Promise<Run> {
    const { port, cpuMs } = contestants[name];
    const before = await cpuMs();
    const report = await load.run({ port, seconds: runSeconds, rate, distinct: DISTINCT });
    const used = (await cpuMs()) - before;
    if (report.failed > 0) throw new Error(`${report.failed} hits were not taken by ${name}`);
    return { ...report, rate: report.answered / (report.elapsedMs / 1000), cpuUs: (used * 1000) / report.answered };
  }

  try {
    for (const name of names)
      for (let hits = 0; hits < WARM_UP_HITS; ) hits += (await runOnce(name, null, seconds)).answered;
    for (const kind of ['full', 'half'] as const) {
      for (let pair = 0; pair < pairs; pair++) {
        const order = pair % 2 === 0 ? names : [...names].reverse();
        for (const name of order) {
          const most = quantile(runs.full[name].map(({ rate }) => rate).concat(0), 0.5);
          runs[kind][name].push(await runOnce(name, kind === 'full' ? null : most / 2, seconds));
        }
        loads.push(machineLoad());
      }
    }
  } finally {
    load.close();
    for (const contestant of Object.values(contestants)) await contestant.stop();
    await rm(folder, { recursive: true, force: true });
  }
  await writeResult('ingest', INTRO, tablesOf(runs), loads);
}

const INTRO = [
  'Single page views by GET over 64 kept connections, the same ones for all, against the built server with everything on',
  '(site rules, country list, fingerprint, minimisation, sealed spool with fdatasync) and two bare `node:http` servers that',
  'parse the query with `URL` and `searchParams` and append a line: without sync, and with group commit by fdatasync.',
  `${pairs} interleaved rounds of ${seconds} s each; medians, tenth and ninetieth percentile.`,
].join('\n');

function tablesOf(runs: Record<'full' | 'half', Record<Name, Run[]>>): ResultTable[] {
  const ratios = (of: 'full' | 'half', other: Name, value: (run: Run) => number): number[] =>
    runs[of].accord.map((run, at) => value(run) / value(runs[of][other][at] as Run));
  const row = (of: 'full' | 'half', name: Name): string[] => [
    name,
    ...[
      writeSpread(
        runs[of][name].map(({ rate }) => rate),
        0,
      ),
      writeSpread(
        runs[of][name].map(({ cpuUs }) => cpuUs),
        0,
      ),
    ],
    ...[
      writeSpread(
        runs[of][name].map(({ p50Ms }) => p50Ms),
        1,
      ),
      writeSpread(
        runs[of][name].map(({ p99Ms }) => p99Ms),
        1,
      ),
    ],
  ];
  const head = ['server', 'hits/s', 'µs of processor a hit', 'p50, ms', 'p99, ms'];
  return [
    {
      title: 'Ratios',
      rows: [
        ['goal', 'wanted', 'measured'],
        ['P1 hits/s, accord to append', '≥ 0.45', writeSpread(ratios('full', 'append', ({ rate }) => rate))],
        ['P2 hits/s, accord to datasync', '≥ 0.60', writeSpread(ratios('full', 'datasync', ({ rate }) => rate))],
        [
          'P1 p99 at half of the most, accord to append',
          '≤ 3',
          writeSpread(ratios('half', 'append', ({ p99Ms }) => p99Ms)),
        ],
        [
          'the same by processor time a hit, append to accord',
          '',
          writeSpread(ratios('full', 'append', ({ cpuUs }) => 1 / cpuUs)),
        ],
        ['the same, datasync to accord', '', writeSpread(ratios('full', 'datasync', ({ cpuUs }) => 1 / cpuUs))],
      ],
    },
    { title: 'As fast as they can', rows: [head, ...names.map((name) => row('full', name))] },
    { title: 'At half of that', rows: [head, ...names.map((name) => row('half', name))] },
  ];
}

await (values.profile ? profileCollector(Math.max(10, seconds), WARM_UP_HITS, DISTINCT) : measure());
