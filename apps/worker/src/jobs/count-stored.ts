import type { EventReader } from '@accord/query/ports';

/** How many actions the event store holds of what was received at or after `sinceMs`. */
export async function countStored(events: EventReader, sinceMs: number): Promise<number> {
  const rows = await events.run(
    {
      sql: 'SELECT count() AS stored FROM actions FINAL WHERE received >= fromUnixTimestamp64Milli({since:Int64})',
      params: { since: sinceMs },
      columns: ['stored'],
    },
    { purpose: 'consistency', surface: 'worker', report: 'balance-accounting', orgId: 0, siteIds: [] },
  );
  return Number(rows[0]?.stored ?? 0);
}
