import { setTimeout as sleep } from 'node:timers/promises';
import { controlConnection } from '@accord/config/control-connection';
import { eventsConnection } from '@accord/config/events-connection';
import { readConfig } from '@accord/config/read-config';
import { type ControlStore, connectControl } from '@accord/control-db/connect';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { TENANT_TABLES } from '@accord/events-db/tenant-filter';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PATIENCE_MS = 60_000;

let product: RunningProduct;
let control: ControlStore;
let events: Events;
let cookie = '';
beforeAll(async () => {
  product = await startProduct({ args: ['--demo'] });
  const config = readConfig({ ACCORD_DATA_DIR: product.dataDir });
  if (!config.ok) throw new Error(config.error.map(({ message }) => message).join(' '));
  control = connectControl(controlConnection(config.value));
  events = connectEvents(eventsConnection(config.value));
}, 180_000);
afterAll(async () => {
  await Promise.all([control?.close(), events?.close()]);
  await product?.stop();
});

async function until<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`${what} did not come. It printed:\n${product.printed()}`);
    await sleep(200);
  }
}

async function getJson<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(product.url + path, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** Stored actions of a site, by the ledger. */
async function storedOn(siteId: number): Promise<number> {
  const { outcomes } = await getJson<{ outcomes: { outcome: string; count: number }[] }>(
    `/api/v1/sites/${siteId}/accounting`,
  );
  return outcomes.find(({ outcome }) => outcome === 'stored')?.count ?? 0;
}

describe('npm start -- --demo', { timeout: 120_000 }, () => {
  let siteIds: number[];

  it('prints a link that opens three sites', async () => {
    const link = await until('the link', async () => /http:\S+\/demo\/\S+/.exec(product.printed())?.[0]);
    const entered = await fetch(link, { redirect: 'manual' });
    expect(entered.status).toBe(303);
    cookie = entered.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
    const { sites } = await getJson<{ sites: { id: number; name: string }[] }>('/api/v1/sites');
    expect(sites.map(({ name }) => name)).toEqual(['Fernwood outdoor shop', 'Meridian magazine', 'Tidemark app']);
    siteIds = sites.map(({ id }) => id);
  });

  it('fills them while the terminal and the page tell how far it is', async () => {
    await until('a tenth', async () => (product.printed().includes('Filling the demo: 10 %') ? true : undefined));
    const state = await getJson<{ sentActions: number; plannedActions: number; isFull: boolean }>('/api/v1/demo');
    expect(state).toMatchObject({ plannedActions: 60_000 });
    expect(state.sentActions).toBeGreaterThanOrEqual(5_500);
    for (const siteId of siteIds) {
      await until(`traffic on site ${siteId}`, async () => ((await storedOn(siteId)) > 300 ? true : undefined));
      const answer = await getJson<{ periods: { rows: unknown[] }[] }>(
        `/api/v1/sites/${siteId}/reports/page-urls?period=range&date=last90&limit=10`,
      );
      expect(answer.periods[0]?.rows.length).toBeGreaterThan(4);
    }
  });

  it('is apart: whoever reaches all real sites does not see it', async () => {
    expect(await product.call('SitesManager.getAllSites')).toEqual([]);
    await expect(
      product.call('VisitsSummary.get', { idSite: String(siteIds[0]), period: 'day', date: 'yesterday' }),
    ).rejects.toThrow(/site/i);
  });

  it('is gone without a trace when it is removed, also what was on its way', async () => {
    const removed = await fetch(`${product.url}/api/v1/demo`, {
      method: 'DELETE',
      headers: { cookie, Origin: product.url },
    });
    expect(await removed.json()).toEqual({ removedSites: 3 });
    await until('the end of the traffic', async () =>
      product.printed().includes('The demo was removed.') ? true : undefined,
    );
    expect((await fetch(`${product.url}/api/v1/me`, { headers: { cookie } })).status).toBe(401);
    await until('the erasure', async () => {
      const { rows, counts } = await stillHeld();
      return rows + counts === 0 ? true : undefined;
    });
    // What is loaded after an erasure is erased by the next; then nothing comes any more.
    await sleep(5_000);
    expect(await stillHeld()).toEqual({ rows: 0, counts: 0 });
    expect(await control.accounting.imbalances(0)).toEqual([]);
  });

  /** Rows in the event store, and counts of the demo's sites in the control store. */
  async function stillHeld(): Promise<{ rows: number; counts: number }> {
    const tags = { purpose: 'consistency', surface: 'test', orgId: 0, siteIds } as const;
    let rows = 0;
    for (const table of TENANT_TABLES) {
      const [row] = await events.reader.run(
        { sql: `SELECT count() AS held FROM ${table}`, params: {}, columns: ['held'] },
        tags,
      );
      rows += Number(row?.held ?? 0);
    }
    const counts = await Promise.all(siteIds.map((siteId) => control.hitCounts.hasStored(1, siteId)));
    return { rows, counts: counts.filter(Boolean).length };
  }
});
