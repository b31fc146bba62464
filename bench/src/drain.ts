import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { controlConnection } from '@accord/config/control-connection';
import { eventsConnection } from '@accord/config/events-connection';
import { connectControl } from '@accord/control-db/connect';
import { connectEvents } from '@accord/events-db/connect';
import { addBenchSite } from './add-bench-site.ts';
import { fillSpool } from './drain/fill-spool.ts';
import { insertAgain } from './drain/insert-again.ts';
import { measureFreshness } from './drain/measure-freshness.ts';
import { untilLoaded, watchDrain } from './drain/watch-drain.ts';
import { startLoadClient } from './ingest/load-client.ts';
import { profileTables } from './profile/profile-table.ts';
import { summariseProfile } from './profile/summarise-profile.ts';
import { quantile, writeSpread } from './spread.ts';
import { openStack } from './stack.ts';
import { machineLoad, type ResultTable, writeResult } from './write-result.ts';

// How fast the worker empties a full spool into the event store: against the engine alone taking the same rows, and
// against the rate at which the server takes hits; then how old hits are when they can be counted (goal P3).
//   npm run bench -- drain [--count 1000000] [--seconds 30] [--profile]

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '30' },
    profile: { type: 'boolean', default: false },
  },
});
const DISTINCT = 5_000;
const WARM_UP_HITS = 40_000;
const ROUNDS = 5;

const loads = [machineLoad()];
const folder = await mkdtemp(join(tmpdir(), 'accord-profile-'));
const stack = await openStack();
const load = await startLoadClient();
const control = connectControl(controlConnection(stack.config));
const events = connectEvents(eventsConnection(stack.config));
const tell = (sentence: string): void => console.error(`${(performance.now() / 1000).toFixed(0)} s: ${sentence}`);
let sent = 0;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Hits a second that the server acknowledges, in some short rounds; they are left in the spool. */
async function measureAcknowledged(): Promise<number[]> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rates.push(await sendForASecond());
  return rates;
}

async function warmUp(): Promise<void> {
  for (const until = sent + WARM_UP_HITS; sent < until; ) await sendForASecond();
}

async function sendForASecond(): Promise<number> {
  const order = { port: stack.config.port, seconds: 1, rate: null, distinct: DISTINCT };
  const { answered, elapsedMs } = await load.run(order);
  sent += answered;
  return (answered / elapsedMs) * 1000;
}

try {
  await Promise.all([stack.start('control-host'), stack.start('events-host')]);
  await stack.start('server');
  await events.migrate();
  await addBenchSite(stack);
  await warmUp();
  tell('measures what is acknowledged');
  const acknowledged = await measureAcknowledged();
  await stack.stop('server');
  // What was acknowledged so far is other traffic; only the hour that follows is to be drained.
  for (const name of ['spool', 'keyring/segments'])
    await rm(join(stack.config.dataDir, name), { recursive: true, force: true });

  tell('fills the spool');
  const hits = await fillSpool(stack.config.dataDir, Number(values.count));
  loads.push(machineLoad());
  const profile = ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${folder}`];
  await stack.start('worker', values.profile ? profile : []);
  const fromUs = Number(process.hrtime.bigint() / 1000n);
  tell('drains');
  const drain = await watchDrain(control, stack, hits);
  const untilUs = Number(process.hrtime.bigint() / 1000n);
  loads.push(machineLoad());
  await stack.stop('worker');
  const tables: ResultTable[] = [];

  if (values.profile) {
    const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
    const map = join(import.meta.dirname, '../../dist/worker.mjs.map');
    tables.push(...profileTables(await summariseProfile(join(folder, file), map, { fromUs, untilUs })));
  } else {
    tell('inserts again');
    const again = await insertAgain(events);
    loads.push(machineLoad());
    const rawMs = Object.values(again).reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
    const raw = ((again.actions?.rows ?? 0) / rawMs) * 1000;
    const sentBefore = sent;
    await stack.start('server');
    await warmUp();
    acknowledged.push(...(await measureAcknowledged()));
    const most = quantile(acknowledged, 0.5);
    await stack.start('worker');
    await untilLoaded(control, hits + sent - sentBefore);
    tell(`sends ${whole(most / 2)} hits/s`);
    const fresh = await measureFreshness(events, load, stack.config.port, most / 2, Number(values.seconds));
    loads.push(machineLoad());
    const row = (name: string): string[] => {
      const { rows = 0, elapsedMs = 1 } = again[name] ?? {};
      return [name, whole(rows), whole((rows / elapsedMs) * 1000)];
    };
    tables.push(
      {
        title: 'Ratios',
        rows: [
          ['goal', 'wanted', 'measured'],
          ['P3 drained to raw insert', '≥ 0.08', (drain.perSecond / raw).toFixed(2)],
          ['P3 drained to acknowledged', '≥ 1.5', (drain.perSecond / most).toFixed(2)],
          [
            'P3 age when counted, p95, at half of the acknowledged rate',
            '≤ 10 s',
            `${(quantile(fresh.agesMs, 0.95) / 1000).toFixed(1)} s`,
          ],
        ],
      },
      {
        title: 'Figures',
        rows: [
          ['what', 'figure'],
          [`drained, hits/s (${whole(drain.hits)} hits)`, whole(drain.perSecond)],
          ['drained, hits/s between looks', writeSpread(drain.rates, 0)],
          ['µs of processor a hit, worker', whole(drain.workerUs)],
          ['µs of processor a hit, event store', whole(drain.engineUs)],
          ['raw insert, hits/s, with their visits', whole(raw)],
          ['acknowledged, hits/s', writeSpread(acknowledged, 0)],
          ['sent for freshness, hits/s', whole(fresh.rate)],
          ['age when counted, median', `${(quantile(fresh.agesMs, 0.5) / 1000).toFixed(1)} s`],
        ],
      },
      {
        title: 'Raw insert',
        rows: [['table', 'rows', 'rows/s'], row('actions'), row('visits'), row('visits_by_visitor')],
      },
    );
  }
  const intro = [
    `A spool of ${whole(hits)} hits of one hour (two thirds page views, the rest events, content, searches, downloads, orders),`,
    'emptied by the built worker into chDB: devices, visits, conversions, ledger. Raw insert: the same final rows, encoded',
    'beforehand, 100,000 at a time, by the same event store. Acknowledged: single page views as in `bench -- ingest`.',
  ].join('\n');
  await writeResult(values.profile ? 'drain-profile' : 'drain', intro, tables, loads);
} finally {
  load.close();
  await Promise.all([control.close(), events.close()]);
  await stack.close();
  await rm(folder, { recursive: true, force: true });
}
