import type { Events } from '@accord/events-db/connect';
import { RowBinary } from '@accord/events-db/row-binary';
import { mix } from '@accord/traffic/seeded-random';
import { spreadOf } from '../spread.ts';

const TAGS = { purpose: 'loader', surface: 'bench', report: 'many-visitors', orgId: 1, siteIds: [] } as const;
/** A site of its own, so that no report of the other one sees these rows. */
const SITE_ID = 2;
const AT_ONCE = 500_000;
const [VISITOR, FINGERPRINT, VISIT, HIT] = [1, 2, 3, 4] as const;
const COLUMNS = ['org_id', 'site_id', 'version', 'visitor_id', 'fingerprint', 'visit_id'];
const SPAN_S = 28 * 86_400;
/** As many ids as the loader puts into one question. */
const RETURNING = 5_000;
const ROUNDS = 15;

/** Milliseconds that each lookup of returning visitors took. */
export interface Lookups {
  readonly visitors: number;
  readonly visitsSince: readonly number[];
  readonly actionsSince: readonly number[];
  readonly lastVisitsBefore: readonly number[];
}

/** Two halves of a 64-bit id of the visitor of that number. */
const idOf = (number: number, kind: number): readonly [high: number, low: number] => [
  mix(number, kind),
  mix(number, kind, 7),
];

const hexOf = (id: readonly number[]): string => id.map((half) => half.toString(16).padStart(8, '0')).join('');

/** Values of a row in the order of COLUMNS; `at` is written as the table's time wants it. */
function writeRow(out: RowBinary, number: number, startS: number, isAction: boolean): void {
  for (const value of [1, SITE_ID]) out.uint32(value);
  out.uint64(1n);
  for (const kind of [VISITOR, FINGERPRINT, VISIT]) {
    const [high, low] = idOf(number, kind);
    out.uint32(low);
    out.uint32(high);
  }
  if (isAction) {
    out.int64(BigInt(startS * 1000));
    const [high, low] = idOf(number, HIT);
    out.uint32(low);
    out.uint32(high);
    out.text('page');
  } else {
    out.uint32(startS);
    out.uint32(startS);
  }
}

/** Rows of that many visitors with one visit of one page each, over 28 days; what the lookups never read stays empty. */
async function addVisitors({ engine }: Events, visitors: number, untilS: number): Promise<void> {
  // Batches follow one another in time, as they do when a loader writes them.
  for (let from = 0; from < visitors; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, visitors - from);
    for (const table of ['actions', 'visits_by_visitor', 'visits'] as const) {
      const out = new RowBinary();
      const isAction = table === 'actions';
      for (let number = from; number < from + count; number++)
        writeRow(out, number, Math.floor(untilS - SPAN_S + (number * SPAN_S) / visitors), isAction);
      const columns = [...COLUMNS, ...(isAction ? ['time', 'hit_id', 'type'] : ['start', 'last'])];
      await engine.insert({ table, columns, rowBinary: out.take(), count }, TAGS);
    }
  }
}

/** Asks as the loader does when a batch brings 5,000 visitors who were here before, each time others. */
export async function measureLookups(events: Events, visitors: number, untilS: number): Promise<Lookups> {
  const { engine, visitStore } = events;
  const count = { sql: `SELECT count() FROM visits WHERE site_id = ${SITE_ID}`, params: {} };
  const stored = await engine.query(count, TAGS);
  if (Number(stored.rows[0]?.[0]) < visitors) await addVisitors(events, visitors, untilS);
  const times = { visitsSince: [] as number[], actionsSince: [] as number[], lastVisitsBefore: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const [visitorIds, fingerprints] = someIds(visitors, round);
    const sinceS = untilS - 3_600;
    times.visitsSince.push(await timed(() => visitStore.visitsSince(SITE_ID, visitorIds, fingerprints, sinceS)));
    times.actionsSince.push(await timed(() => visitStore.actionsSince(SITE_ID, visitorIds, fingerprints, sinceS)));
    times.lastVisitsBefore.push(
      await timed(async () => {
        const found = await visitStore.lastVisitsBefore(SITE_ID, visitorIds, untilS);
        if (found.length < RETURNING * 0.97) throw new Error(`${found.length} of ${RETURNING} visitors were found`);
      }),
    );
  }
  return { visitors, ...times };
}

function someIds(visitors: number, round: number): [string[], string[]] {
  const numbers = Array.from({ length: RETURNING }, (_, at) => mix(at, round, 3) % visitors);
  return [
    numbers.map((number) => hexOf(idOf(number, VISITOR))),
    numbers.map((number) => hexOf(idOf(number, FINGERPRINT))),
  ];
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await run();
  return performance.now() - startMs;
}

/** Milliseconds that the three lookups add to each hit of a batch of 10,000. */
export const perHitMs = (lookups: Lookups): number =>
  (spreadOf(lookups.visitsSince).median +
    spreadOf(lookups.actionsSince).median +
    spreadOf(lookups.lastVisitsBefore).median) /
  10_000;
