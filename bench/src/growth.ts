import { parseArgs } from 'node:util';
import { systemClock } from '@accord/kit/clock';
import { addSite, hasSite } from './add-bench-site.ts';
import { BENCH_SITE } from './hit-records.ts';
import { askAll } from './reports/ask.ts';
import { COPIED_TABLES, copyRows } from './reports/copy-rows.ts';
import { dropCaches } from './reports/drop-caches.ts';
import { openBenchStore } from './reports/open-bench-store.ts';
import { dashboardPaths } from './reports/questions.ts';
import { quantile } from './spread.ts';
import { machineLoad, writeResult } from './write-result.ts';

// How the overview of 30 days slows down when a site grows: from 10 M actions over 57 days to 100 M over a year.
//   npm run bench -- growth --data FOLDER [--hits 1000000] [--rounds 12]
// The folder holds, or gets, some hits that went through the steps of collector and loader. Two further sites are filled
// with copies of them inside the engine, moved in time, by other visitors: through the steps, 100 M take eight hours.

const DAY_MS = 86_400_000;
const DAY_S = DAY_MS / 1000;
const MERGING = { purpose: 'migration', surface: 'bench', orgId: 1 } as const;
const SHOWN_DAYS = 30;
const SETTLE_MS = 120_000;
const SITES = [
  { name: '10 M over 57 days', actions: 10_000_000, days: 57 },
  { name: '100 M over 12 months', actions: 100_000_000, days: 365 },
] as const;
type GrownSite = (typeof SITES)[number] & { siteId: number };

const { values } = parseArgs({
  options: {
    hits: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '12' },
    data: { type: 'string' },
  },
});
const data = await openBenchStore(Number(values.hits), values.data);
const { stack, events } = data;
const loads = [machineLoad()];
const whole = (value: number): string => Math.round(value).toLocaleString('en');

interface Held {
  readonly actions: number;
  readonly visits: number;
  readonly visitors: number;
  readonly firstMs: number;
  readonly lastMs: number;
}

async function held(siteId: number): Promise<Held> {
  const tags = { purpose: 'consistency', surface: 'bench', orgId: 1, siteIds: [siteId] } as const;
  const ask = async (sql: string): Promise<number[]> =>
    ((await events.engine.query({ sql, params: {} }, tags)).rows[0] ?? []).map(Number);
  const [actions = 0, firstMs = 0, lastMs = 0] = await ask(
    'SELECT count(), toUnixTimestamp64Milli(min(time)), toUnixTimestamp64Milli(max(time)) FROM actions',
  );
  const [visits = 0, visitors = 0] = await ask('SELECT count(), uniq(visitor_id) FROM visits FINAL');
  return { actions, visits, visitors, firstMs, lastMs };
}

/** Fills what of the site's span lies between these with as many copies of the loaded stretch as its density wants. */
async function fill(site: GrownSite, loaded: Held, sinceS: number, untilS: number): Promise<void> {
  const stretchDays = Math.ceil((loaded.lastMs - loaded.firstMs) / DAY_MS);
  const nowMs = systemClock.now();
  const newest = Math.floor((nowMs - loaded.lastMs) / DAY_MS);
  const density = site.actions / ((loaded.actions / ((loaded.lastMs - loaded.firstMs) / DAY_MS)) * site.days);
  let salt = site.siteId * 1000;
  for (let stretch = 0; stretch * stretchDays < site.days; stretch++) {
    for (let left = density; left > 0.001; left--) {
      const share = Math.min(1, left);
      const shiftDays = newest - stretch * stretchDays;
      salt += 1;
      if (loaded.lastMs + shiftDays * DAY_MS < sinceS * 1000) continue;
      const span = { sinceS, untilS, shiftDays };
      await copyRows(events, { fromSite: BENCH_SITE.siteId, toSite: site.siteId, ...span, salt, share });
      console.log(`${site.name}: ${shiftDays} days, ${share.toFixed(2)} of the visitors`);
    }
  }
}

async function grownSites(): Promise<GrownSite[]> {
  const loaded = await held(BENCH_SITE.siteId);
  const grown: GrownSite[] = [];
  for (const [at, site] of SITES.entries()) {
    const siteId = BENCH_SITE.siteId + 1 + at;
    grown.push({ ...site, siteId });
    if ((await held(siteId)).actions > 0) continue;
    const startDate = new Date(systemClock.now() - (site.days + 1) * DAY_MS).toISOString().slice(0, 10);
    if (!(await hasSite(stack, siteId))) await addSite(stack, startDate);
    const nowS = Math.floor(systemClock.now() / 1000);
    const todayS = nowS - (nowS % DAY_S);
    // Copies of a day lie beside each other, which rows that come in one after the other do not: what has rested a day is
    // merged, as the engine does on its own (docs/adr/0021), what came in today is left in its parts.
    await fill({ ...site, siteId }, loaded, nowS - site.days * DAY_S, todayS);
    for (const table of COPIED_TABLES) {
      await events.engine.command(`OPTIMIZE TABLE ${table} FINAL`, { ...MERGING, siteIds: [siteId] });
      console.log(`${site.name}: ${table} merged`);
    }
    await fill({ ...site, siteId }, loaded, todayS, nowS + DAY_S);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  }
  return grown;
}

interface Measured {
  readonly isFromDisk: boolean;
  readonly cold: number[];
  readonly warm: number[];
}

async function measure({ siteId }: GrownSite): Promise<Measured> {
  const paths = dashboardPaths(systemClock.now(), siteId, SHOWN_DAYS);
  const measured: Measured = { isFromDisk: await dropCaches(), cold: [], warm: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    await stack.stop('events-host');
    await dropCaches();
    await stack.start('events-host');
    measured.cold.push(await askAll(data, paths));
    measured.warm.push(await askAll(data, paths));
    loads.push(machineLoad());
  }
  return measured;
}

try {
  const sites = await grownSites();
  const rows: string[][] = [];
  const medians: number[] = [];
  for (const site of sites) {
    const { actions, visits, visitors } = await held(site.siteId);
    const { isFromDisk, cold, warm } = await measure(site);
    const ms = (times: readonly number[], part: number): string => `${whole(quantile(times, part))} ms`;
    medians.push(quantile(cold, 0.5));
    rows.push([
      ...[site.name, whole(actions), whole(visits), whole(visitors)],
      ...[ms(cold, 0.5), ms(cold, 0.95), isFromDisk ? 'yes' : 'no', ms(warm, 0.5), ms(warm, 0.95)],
    ]);
  }
  const [small = 0, large = 0] = medians;
  const loaded = await held(BENCH_SITE.siteId);
  const intro = [
    `${whole(loaded.actions)} hits went through the pipeline of the collector, the stitching and the rows of the loader. Both sites hold`,
    'copies of them made inside the engine: moved by whole days, with ids of their own, so by other visitors. Parts of the days',
    'before today are merged, as the engine does with what has rested for a day; those of today are not. Asked is all',
    `that the overview of ${SHOWN_DAYS} days asks, six questions at a time. Cold: the event store was restarted before; from disk where the`,
    'memory of the operating system could be emptied too.',
  ].join('\n');
  const head = [
    'site',
    'actions',
    'visits',
    'visitors, about',
    'cold p50',
    'cold p95',
    'from disk',
    'warm p50',
    'warm p95',
  ];
  await writeResult(
    'growth',
    intro,
    [
      { title: `The overview of ${SHOWN_DAYS} days (wanted at 100 M, cold: p95 ≤ 3,000 ms)`, rows: [head, ...rows] },
      {
        title: 'Growth (wanted: at most linear)',
        rows: [
          ['ten times the actions', 'cold p50'],
          ['times as long', (large / small).toFixed(2)],
        ],
      },
    ],
    loads,
  );
} finally {
  await events.close();
  await stack.close();
}
