import { readFileSync } from 'node:fs';
import type { Config } from '@accord/config/config';
import { eventsConnection } from '@accord/config/events-connection';
import { connectEvents } from '@accord/events-db/connect';
import type { Cell } from '@accord/events-db/engine';

/** What the campaign asks the event store, through the host's own socket. */
export interface StoredFacts {
  countActions(): Promise<number>;
  sumActionsOfVisits(): Promise<number>;
  /** Visits whose number of actions is not that of the stored actions. */
  countVisitsThatDiffer(): Promise<number>;
  /** How often each hit of a campaign is stored, by `<site id> <hit id>`. */
  hitsOf(campaign: number): Promise<Map<string, number>>;
  close(): Promise<void>;
}

const sqlOf = (name: string): string => readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');

export function askEvents(config: Config): StoredFacts {
  const events = connectEvents(eventsConnection(config));
  const tags = { purpose: 'loader', surface: 'faults', orgId: 0, siteIds: [] } as const;
  const ask = async (sql: string, params: Record<string, number> = {}): Promise<readonly (readonly Cell[])[]> =>
    (await events.engine.query({ sql, params }, tags)).rows;
  const number = async (sql: string): Promise<number> => Number((await ask(sql))[0]?.[0]);
  return {
    countActions: () => number('SELECT count() AS stored FROM actions FINAL'),
    sumActionsOfVisits: () => number('SELECT sum(visits.actions) AS said FROM visits FINAL'),
    countVisitsThatDiffer: () => number(sqlOf('visits-that-differ')),
    hitsOf: async (campaign) => {
      const rows = await ask(sqlOf('stored-hits'), { campaign });
      return new Map(rows.map(([site, hit, times]) => [`${site} ${hit}`, Number(times)]));
    },
    close: () => events.close(),
  };
}
