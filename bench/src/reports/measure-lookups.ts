import type { Events } from '@accord/events-db/connect';
import { spreadOf } from '../spread.ts';

const TAGS = { purpose: 'migration', surface: 'bench', report: 'many-visitors', orgId: 1, siteIds: [] } as const;
/** A site of its own, so that no report of the other one sees these rows. */
const SITE_ID = 2;
const AT_ONCE = 1_000_000;
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

/** Rows of that many visitors with one visit of one page each, over 28 days; numbers stand for what the lookups never read. */
async function addVisitors({ engine }: Events, visitors: number, untilS: number): Promise<void> {
  for (let from = 0; from < visitors; from += AT_ONCE) {
    // Batches follow one another in time, as they do when a loader writes them.
    const startS = `toUInt32(${untilS - SPAN_S} + number * ${SPAN_S} / ${visitors})`;
    const ids = 'cityHash64(number, 1) AS visitor_id, cityHash64(number, 2) AS fingerprint';
    const rows = `FROM numbers(${from}, ${Math.min(AT_ONCE, visitors - from)})`;
    const fixed = `1 AS org_id, ${SITE_ID} AS site_id, 1 AS version`;
    const visit = `${startS} AS start, start AS last, cityHash64(number, 3) AS visit_id`;
    await engine.command(
      `INSERT INTO actions (org_id, site_id, version, time, hit_id, visit_id, type, ${NAMES})
       SELECT ${fixed}, ${startS} AS time, cityHash64(number, 4), cityHash64(number, 3), 'page', ${ids} ${rows}`,
      TAGS,
    );
    for (const table of ['visits_by_visitor', 'visits'])
      await engine.command(
        `INSERT INTO ${table} (org_id, site_id, version, start, last, visit_id, ${NAMES})
         SELECT ${fixed}, ${visit}, ${ids} ${rows}`,
        TAGS,
      );
  }
}

const NAMES = 'visitor_id, fingerprint';

/** Asks as the loader does when a batch brings 5,000 visitors who were here before, each time others. */
export async function measureLookups(events: Events, visitors: number, untilS: number): Promise<Lookups> {
  const { engine, visitStore } = events;
  const count = { sql: `SELECT count() FROM visits WHERE site_id = ${SITE_ID}`, params: {} };
  const stored = await engine.query(count, { ...TAGS, purpose: 'loader' });
  if (Number(stored.rows[0]?.[0]) < visitors) await addVisitors(events, visitors, untilS);
  const times = { visitsSince: [] as number[], actionsSince: [] as number[], lastVisitsBefore: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const [visitorIds, fingerprints] = await someIds(events, visitors, round);
    const sinceS = untilS - 3_600;
    times.visitsSince.push(await timed(() => visitStore.visitsSince(SITE_ID, visitorIds, fingerprints, sinceS)));
    times.actionsSince.push(await timed(() => visitStore.actionsSince(SITE_ID, visitorIds, fingerprints, sinceS)));
    times.lastVisitsBefore.push(
      await timed(async () => {
        const found = await visitStore.lastVisitsBefore(SITE_ID, visitorIds, untilS);
        if (found.length < RETURNING * 0.99) throw new Error(`${found.length} of ${RETURNING} visitors were found`);
      }),
    );
  }
  return { visitors, ...times };
}

async function someIds({ engine }: Events, visitors: number, round: number): Promise<[string[], string[]]> {
  const number = `cityHash64(number, ${100 + round}) % ${visitors}`;
  const sql = `SELECT lower(hex(cityHash64(${number} AS n, 1))), lower(hex(cityHash64(n, 2))) FROM numbers(${RETURNING})`;
  const answer = await engine.query({ sql, params: {} }, { ...TAGS, purpose: 'loader' });
  const column = (at: number): string[] => answer.rows.map((row) => String(row[at]).padStart(16, '0'));
  return [column(0), column(1)];
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await run();
  return performance.now() - startMs;
}

/** Milliseconds of processor wait that the three lookups cost each hit of a batch of 10,000. */
export const perHitMs = (lookups: Lookups): number =>
  (spreadOf(lookups.visitsSince).median +
    spreadOf(lookups.actionsSince).median +
    spreadOf(lookups.lastVisitsBefore).median) /
  10_000;
