import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ControlStore, connectControl } from '@accord/control-db/connect';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { fixedClock } from '@accord/kit/clock';
import { FIGURE_CHECKS } from '@accord/query/consistency/figure-checks';
import { type ControlHost, startControlHost } from '@accord/testing/control-host';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { randomRows } from '@accord/testing/random-rows';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFigures } from './check-figures.ts';

const NOW = Date.UTC(2024, 2, 9, 12);
const MINUTE_MS = 60_000;
const TAGS = { purpose: 'migration', surface: 'test', orgId: 0, siteIds: [] } as const;

describe('figures that must agree, on the real stores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-figures-'));
  let controlHost: ControlHost;
  let eventsHost: RunningEventsHost;
  let control: ControlStore;
  let events: Events;
  let said: string[] = [];
  let nowMs = NOW;
  beforeAll(async () => {
    controlHost = await startControlHost(join(folder));
    eventsHost = await startEventsHost(join(folder, 'e'));
    control = connectControl(controlHost.connection, { clock: fixedClock(NOW) });
    await control.migrate();
    events = connectEvents({ socketPath: eventsHost.socketPath });
    await events.migrate();
    const site = { name: 'Shop', urls: ['https://shop.example'], timeZone: 'Europe/Berlin', currency: 'EUR' };
    const token = {
      token: 'a'.repeat(32),
      name: 'import',
      scope: 'write' as const,
      reachesAllSites: false,
      isAllowedInUrl: false,
      expiresMs: null,
    };
    await control.setUp({
      name: 'Ada',
      email: 'ada@example.org',
      passwordHash: 'hash',
      organisation: 'Acme',
      role: 'own',
      site,
      token,
    });
    await events.visitStore.write({
      version: 1,
      ...randomRows(11, Date.UTC(2024, 2, 4, 20), site.timeZone),
      removedVisits: [],
      removedConversions: [],
    });
  });
  afterAll(async () => {
    await control?.close();
    await events?.close();
    await controlHost?.stop();
    await eventsHost?.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    said = [];
    nowMs += MINUTE_MS;
  });
  const look = () =>
    checkFigures(nowMs, {
      checks: control.figureChecks,
      events: events.reader,
      siteOf: async ({ orgId, siteId }) =>
        (await control.sites.ofOrganisation(orgId)).find((site) => site.siteId === siteId),
      report: (message) => said.push(message),
    });
  const failing = async (): Promise<string[]> =>
    (await control.figureChecks.ofSite({ orgId: 1, siteId: 1 }))
      .filter(({ failedSinceMs }) => failedSinceMs !== null)
      .map(({ checkId }) => checkId);

  /** Lets one stored visit count more actions than there are. @returns which visit */
  async function countMore(actions: number, visitId?: string): Promise<string> {
    const newest = 'SELECT toString(max(visit_id)) AS visit FROM visits FINAL WHERE site_id = 1';
    const chosen = visitId ?? String((await events.engine.query({ sql: newest, params: {} }, TAGS)).rows[0]?.[0]);
    const update = `ALTER TABLE visits UPDATE actions = actions + ${actions} WHERE site_id = 1 AND visit_id = ${chosen}`;
    await events.engine.command(`${update} SETTINGS mutations_sync = 1`, TAGS);
    return chosen;
  }

  it('agree on random rows', async () => {
    const outcomes = await look();
    expect(outcomes.map(({ checkId }) => checkId)).toEqual(FIGURE_CHECKS.map(({ id }) => id));
    for (const { checkId, expected, found } of outcomes) {
      expect([checkId, found]).toEqual([checkId, expected]);
      expect(expected).toBeGreaterThan(20);
    }
    expect([await failing(), said]).toEqual([[], []]);
  });

  it('raise an alert once where a row was damaged, which ends when it is repaired', async () => {
    const damage = await countMore(3);
    const [found] = (await look()).filter(({ checkId }) => checkId === 'actions-of-visits');
    expect((found?.expected ?? 0) - (found?.found ?? 0)).toBe(3);
    expect(await failing()).toEqual(['actions-of-visits']);
    expect(said).toEqual(['site 1: actions-of-visits differ from 2024-03-03 to 2024-03-09']);
    const since = nowMs;
    nowMs += MINUTE_MS;
    await look();
    expect(said).toHaveLength(1);
    const [kept] = (await control.figureChecks.ofSite({ orgId: 1, siteId: 1 })).filter(
      ({ failedSinceMs }) => failedSinceMs !== null,
    );
    expect([kept?.failedSinceMs, kept?.checkedMs]).toEqual([since, nowMs]);

    await countMore(-3, damage);
    nowMs += MINUTE_MS;
    await look();
    expect(await failing()).toEqual([]);
    expect(said.at(-1)).toBe('site 1: actions-of-visits agree again');
  });

  it('takes turns between sites, and says nothing of figures that could not be counted', async () => {
    const site = await control.sites.add({
      orgId: 1,
      name: 'Other',
      urls: ['https://other.example'],
      timeZone: 'UTC',
      currency: 'EUR',
    });
    await look();
    const other = { orgId: 1, siteId: site.siteId };
    expect((await control.figureChecks.ofSite(other)).map(({ expected }) => expected)).toEqual([0, 0, 0, 0]);
    expect(await control.figureChecks.next()).toEqual({ orgId: 1, siteId: 1 });
    const away = { run: async () => Promise.reject(new Error('the store is away')) };
    const parts = { checks: control.figureChecks, events: away, siteOf: async () => site, report: () => undefined };
    nowMs += MINUTE_MS;
    await checkFigures(nowMs, parts);
    const [first] = await control.figureChecks.ofSite(other);
    expect([first?.expected, first?.failedSinceMs]).toEqual([null, null]);
  });
});
