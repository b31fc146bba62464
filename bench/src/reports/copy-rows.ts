import type { Events } from '@accord/events-db/connect';

/** Rows of one site that become rows of another: the same traffic at another time, by other visitors. */
export interface RowsCopy {
  readonly fromSite: number;
  readonly toSite: number;
  /** Added to every time. */
  readonly shiftDays: number;
  /** Only what then lies between these, Unix seconds. */
  readonly sinceS: number;
  readonly untilS: number;
  /** Ids are made of the old ones and this number. */
  readonly salt: number;
  /** Of the visitors, 0…1. */
  readonly share: number;
}

interface CopiedTable {
  readonly table: string;
  /** The first says when the row was. */
  readonly times: readonly [string, ...string[]];
  readonly ids: readonly string[];
  /** As the table's own, so that its parts can be handed over. */
  readonly engine: string;
}

const TABLES: readonly CopiedTable[] = [
  {
    table: 'actions',
    times: ['time', 'received'],
    ids: ['hit_id', 'visit_id', 'visitor_id', 'fingerprint'],
    engine: 'ReplacingMergeTree(version) PARTITION BY toYYYYMM(time) ORDER BY (site_id, time, hit_id)',
  },
  {
    table: 'visits',
    times: ['start', 'last'],
    ids: ['visit_id', 'visitor_id', 'fingerprint'],
    engine: 'ReplacingMergeTree(version, is_deleted) PARTITION BY toYYYYMM(start) ORDER BY (site_id, start, visit_id)',
  },
];
/** The tables that are copied. */
export const COPIED_TABLES = TABLES.map(({ table }) => table);
const TAGS = { purpose: 'migration', surface: 'bench', orgId: 1, siteIds: [] } as const;
const THOUSAND = 1000;

/**
 * Copies actions and visits within the engine, which knows neither hits nor visitors: what stitching said of a visit
 * stays as it is. Conversions and what the loader looks up are not copied.
 */
export async function copyRows({ engine }: Events, copy: RowsCopy): Promise<void> {
  const { fromSite, toSite, shiftDays, sinceS, untilS, salt, share } = copy;
  for (const { table, times, ids, engine: kind } of TABLES) {
    const [time] = times;
    const replaced = [
      `toUInt32(${toSite}) AS site_id`,
      ...times.map((name) => `${name} + INTERVAL ${shiftDays} DAY AS ${name}`),
      ...ids.map((name) => `cityHash64(${name}, ${salt}) AS ${name}`),
    ];
    // The event store takes rows from its clients only; a table may be made of a question, and its parts handed over.
    const copied = `bench_${table}`;
    await engine.command(`DROP TABLE IF EXISTS ${copied} SYNC`, TAGS);
    const moved = `old.${time} + INTERVAL ${shiftDays} DAY`;
    await engine.command(
      `CREATE TABLE ${copied} ENGINE = ${kind} AS SELECT * REPLACE (${replaced.join(', ')}) FROM ${table} AS old ` +
        `WHERE old.site_id = ${fromSite} AND ${moved} >= toDateTime(${sinceS}, 'UTC') AND ${moved} < toDateTime(${untilS}, 'UTC') ` +
        `AND cityHash64(old.visitor_id) % ${THOUSAND} < ${Math.round(share * THOUSAND)}`,
      TAGS,
    );
    await engine.command(`ALTER TABLE ${table} ATTACH PARTITION ALL FROM ${copied}`, TAGS);
    await engine.command(`DROP TABLE ${copied} SYNC`, TAGS);
  }
}
