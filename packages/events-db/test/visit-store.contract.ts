import { aBotHit, aConversion, aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectEvents, type Events } from '../src/connect.ts';
import { TENANT_TABLES } from '../src/tenant-filter.ts';
import type { EngineUnderTest } from './engine-under-test.ts';

const T = Date.UTC(2026, 10, 2, 10) / 1000;
const id = (n: number): string => n.toString(16).padStart(16, '0');
const HIGH = 'ffffffffffffffff';
const HALF = 2 ** 40;

/** What the loader relies on, whichever engine is behind it. */
export function visitStoreContract(name: string, start: () => Promise<EngineUnderTest>): void {
  describe(`visit store: ${name}`, () => {
    let running: EngineUnderTest;
    let events: Events;
    beforeAll(async () => {
      running = await start();
      events = connectEvents(running.address);
      await events.migrate();
    });
    afterAll(async () => {
      await events.close();
      await running.stop();
    });
    beforeEach(async () => {
      for (const table of TENANT_TABLES) {
        const tags = { purpose: 'migration', surface: 'test', orgId: 0, siteIds: [] } as const;
        await events.engine.command(`TRUNCATE TABLE ${table}`, tags);
      }
    });

    type Batch = Parameters<Events['visitStore']['write']>[0];
    const write = (version: number, batch: Partial<Batch>): Promise<void> =>
      events.visitStore.write({ version, actions: [], visits: [], removedVisits: [], ...batch });
    const visitsOf = (visitorId: string): Promise<unknown> =>
      events.visitStore.visitsSince(1, [visitorId], [], T - 3600);

    it('returns visits and actions exactly as they were written', async () => {
      const fields = {
        visitId: HIGH,
        visitorId: '8000000000000001',
        fingerprint: '',
        userId: "o'brien\n\n; DROP TABLE visits",
        latitude: 52.52,
        longitude: -0.125,
        city: 'Zürich 😀\0',
      };
      const visit = aVisit({ ...fields, startS: T, lastS: T + 60, entryUrl: '', hasEntry: false, exitUrlPrefix: 255 });
      const action = aStitchedAction({ ...fields, timeMs: T * 1000 + 123, hitId: id(1), receivedMs: T * 1000 + 999 });
      await write(1, { actions: [action], visits: [visit] });
      expect(await visitsOf('8000000000000001')).toEqual([visit]);
      expect(await events.visitStore.actionsSince(1, ['8000000000000001'], [], T)).toEqual([action]);
    });

    it('returns every kind of detail exactly as it was written, and leaves out what an action does not have', async () => {
      const variables = [{ slot: 1, name: 'kind', value: "a'b" }];
      const dimensions = { 2: 'x', 65535: '' };
      const items = [{ sku: 's', name: '', categories: ['a', 'b'], price: 9.99, quantity: 2 }];
      const field = { name: 'city', timeMs: 1, hesitationMs: 2, size: 3, isBlank: true, changes: 4 };
      const details = {
        pageViewId: 'abc123',
        searchCount: 0,
        eventValue: -1.5,
        timeServerMs: 0,
        dimensions,
        visitDimensions: dimensions,
        pageVariables: variables,
        visitVariables: variables,
        productCategories: ['a', 'b'],
        goals: [{ goalId: 4, revenue: 0.1, allowsMultiple: true }],
        orderId: 'o-1',
        revenueTax: 1.19,
        items,
        attributedChannel: 6,
        isMediaFullScreen: true,
        mediaSegments: [0, 15, 300],
        formFields: [{ ...field, focuses: 5, deletes: 6, cursorKeys: 7 }],
        errorLine: 4_000_000_000,
      };
      const plain = aStitchedAction({ hitId: id(2), timeMs: T * 1000 + 1 });
      const visit = aVisit({ goalIds: [4, 9], revenue: 0.1, dimensions, variables, secondsSinceLastOrder: 0 });
      await write(1, { actions: [aStitchedAction(details), plain], visits: [visit] });
      const found = await events.visitStore.actionsSince(1, [plain.visitorId], [], T - 1);
      expect(found.sort((a, b) => a.timeMs - b.timeMs)).toStrictEqual([aStitchedAction(details), plain]);
      expect(await visitsOf(id(0xc1))).toStrictEqual([visit]);
      expect(await events.visitStore.lastVisitsBefore(1, [id(0xc1)], T + 1)).toMatchObject([
        { secondsSinceLastOrder: 0 },
      ]);
    });

    it('keeps, replaces and forgets conversions', async () => {
      const items = [{ sku: 's', name: 'S', categories: [], price: 1, quantity: 3 }];
      const cart = aConversion({ goalId: -1, items, itemCount: 3, revenue: 3, channel: 6, channelName: 'spring' });
      const order = aConversion({ goalId: 0, orderId: 'o-1', revenueTax: 0.5, dimensions: { 1: 'a' } });
      const elsewhere = aConversion({ visitId: id(0xb9), hitId: id(0xa9) });
      await write(1, { conversions: [cart, order, elsewhere, aConversion({ siteId: 2 })] });
      expect(await events.visitStore.conversionsOf(1, [aVisit()])).toStrictEqual([cart, order]);
      await write(2, { conversions: [{ ...order, revenue: 7 }], removedConversions: [cart, order] });
      expect(await events.visitStore.conversionsOf(1, [aVisit()])).toStrictEqual([{ ...order, revenue: 7 }]);
      await write(3, { conversions: [{ ...order, visitId: id(0xb9) }] });
      expect(await events.visitStore.conversionsOf(1, [aVisit()])).toEqual([]);
    });

    it('finds orders by their id', async () => {
      const order = aConversion({ goalId: 0, orderId: 'o-1' });
      const again = aConversion({ goalId: 0, orderId: 'o-1', hitId: id(0xa9), timeMs: T * 1000 + 86_400_000 });
      const gone = aConversion({ goalId: 0, orderId: 'o-2', hitId: id(0xa8) });
      await write(1, { conversions: [order, again, gone, aConversion({ siteId: 2, goalId: 0, orderId: 'o-3' })] });
      await write(2, { removedConversions: [gone] });
      const found = await events.visitStore.ordersById(1, ['o-1', 'o-2', 'o-3', "o'4"]);
      expect([...found]).toEqual([['o-1', [order.hitId, again.hitId]]]);
    });

    it('keeps hits of bots apart', async () => {
      await write(1, { botHits: [aBotHit({ httpStatus: 404, responseSizeBytes: 5_000_000_000 })] });
      const tags = { purpose: 'report', surface: 'test', orgId: 1, siteIds: [1] } as const;
      const sql = 'SELECT bot_name, http_status, response_size_bytes, response_time_ms FROM bot_hits FINAL';
      const columns = ['bot_name', 'http_status', 'response_size_bytes', 'response_time_ms'];
      expect(await events.reader.run({ sql, params: {}, columns }, tags)).toEqual([
        { bot_name: 'ChatGPT-User', http_status: 404, response_size_bytes: '5000000000', response_time_ms: null },
      ]);
    });

    it('replaces by version, in whatever order versions arrive', async () => {
      await write(3, { visits: [aVisit({ actions: 3 })], actions: [aStitchedAction({ position: 3 })] });
      await write(2, { visits: [aVisit({ actions: 2 })], actions: [aStitchedAction({ position: 2 })] });
      expect(await visitsOf(id(0xc1))).toEqual([aVisit({ actions: 3 })]);
      const { visitorId } = aStitchedAction();
      expect(await events.visitStore.actionsSince(1, [visitorId], [], 0)).toEqual([aStitchedAction({ position: 3 })]);
      expect(await events.visitStore.lastVisitsBefore(1, [id(0xc1)], T + 1)).toMatchObject([{ actions: 3 }]);
    });

    it('changes nothing when the same batch is written again', async () => {
      const batch = { visits: [aVisit(), aVisit({ visitId: id(2) })], actions: [aStitchedAction()] };
      for (let times = 0; times < 3; times += 1) await write(1, batch);
      expect(await visitsOf(id(0xc1))).toEqual(batch.visits.toReversed());
      const tags = { purpose: 'report', surface: 'test', orgId: 1, siteIds: [1] } as const;
      const sql = 'SELECT count() AS n FROM actions FINAL';
      expect(await events.reader.run({ sql, params: {}, columns: ['n'] }, tags)).toEqual([{ n: '1' }]);
    });

    it('forgets removed visits, everywhere, and lets them come back', async () => {
      await write(1, { visits: [aVisit()] });
      await write(2, { removedVisits: [aVisit()] });
      expect(await visitsOf(id(0xc1))).toEqual([]);
      expect(await events.visitStore.lastVisitsBefore(1, [id(0xc1)], T + 1)).toEqual([]);
      await write(3, { visits: [aVisit()] });
      expect(await visitsOf(id(0xc1))).toEqual([aVisit()]);
    });

    it('keeps a visit that only took over another visitor id', async () => {
      const before = aVisit();
      const after = aVisit({ visitorId: id(0xc2), formerVisitorIds: id(0xc1) });
      await write(1, { visits: [before] });
      await write(2, { visits: [after], removedVisits: [before] });
      expect(await visitsOf(id(0xc1))).toEqual([after]);
      expect(await visitsOf(id(0xc2))).toEqual([after]);
      expect(await events.visitStore.lastVisitsBefore(1, [id(0xc1)], T + 1)).toEqual([]);
      expect(await events.visitStore.lastVisitsBefore(1, [id(0xc2)], T + 1)).toHaveLength(1);
    });

    it('finds visits by visitor or fingerprint that were still going, of the site only', async () => {
      const inside = aVisit({ visitId: id(1), startS: T - 7200, lastS: T });
      const byFingerprint = aVisit({ visitId: id(2), visitorId: id(9), fingerprint: id(0xd2), startS: T, lastS: T });
      const ended = aVisit({ visitId: id(3), startS: T - 7200, lastS: T - 1 });
      const elsewhere = aVisit({ visitId: id(4), siteId: 2 });
      const stranger = aVisit({ visitId: id(5), visitorId: id(8), fingerprint: id(8) });
      await write(1, { visits: [inside, byFingerprint, ended, elsewhere, stranger] });
      expect(await events.visitStore.visitsSince(1, [id(0xc1)], [id(0xd2)], T)).toEqual([inside, byFingerprint]);
      expect(await events.visitStore.visitsSince(1, [], [id(0xd2)], T)).toEqual([byFingerprint]);
      expect(await events.visitStore.visitsSince(1, [''], [''], T)).toEqual([]);
      expect(await events.visitStore.visitsSince(1, [], [], T)).toEqual([]);
    });

    it('does not find a visit by an identity that it has lost', async () => {
      await write(1, { visits: [aVisit()] });
      await write(2, { visits: [aVisit({ fingerprint: id(0xd9) })] });
      expect(await events.visitStore.visitsSince(1, [], [id(0xd1)], T)).toEqual([]);
      expect(await events.visitStore.visitsSince(1, [], [id(0xd9)], T)).toHaveLength(1);
    });

    it('finds the latest visit before a time for each visitor', async () => {
      const visits = [0, 1, 2].map((n) => aVisit({ visitId: id(n + 1), startS: T + n * 86_400, visitCount: n + 1 }));
      await write(1, { visits: [...visits, aVisit({ visitId: id(9), visitorId: HIGH, startS: T })] });
      const found = await events.visitStore.lastVisitsBefore(1, [id(0xc1), HIGH, id(7)], T + 2 * 86_400);
      expect(found.map(({ visitorId, visitId, visitCount }) => [visitorId, visitId, visitCount])).toEqual([
        [id(0xc1), id(2), 2],
        [HIGH, id(9), 1],
      ]);
    });

    it('finds actions by visitor or fingerprint since a moment, also those that moved to another visit', async () => {
      const at = (hit: number, fields = {}) => aStitchedAction({ hitId: id(hit), timeMs: (T + hit) * 1000, ...fields });
      const who = { visitorId: id(0xa1), fingerprint: id(0xb1) };
      const print = { visitorId: id(0xa2), fingerprint: id(0xb2) };
      await write(1, {
        actions: [at(1, who), at(2, who), at(3, print), at(4, { visitorId: id(0xa3), fingerprint: id(0xb3) })],
      });
      await write(2, { actions: [at(2, { ...who, visitId: id(5) })] });
      const find = async (visitors: string[], prints: string[], since: number) =>
        (await events.visitStore.actionsSince(1, visitors, prints, since)).map(({ hitId }) => hitId).sort();
      expect(await find([id(0xa1)], [id(0xb2)], T)).toEqual([id(1), id(2), id(3)]);
      expect(await find([id(0xa1)], [], T + 2)).toEqual([id(2)]);
      expect(await find([], [], T)).toEqual([]);
    });

    it('walks through the actions of a site in order, newest version each', async () => {
      const at = (n: number, timeMs: number, siteId = 1) =>
        aStitchedAction({ hitId: id(n), timeMs, siteId, title: `${n}` });
      const [one, two, three] = [at(2, T * 1000), at(HALF, T * 1000), at(1, T * 1000 + 5)];
      await write(1, { actions: [{ ...one, title: 'old' }, two, three, at(4, T * 1000 + 9), at(5, T * 1000, 2)] });
      await write(2, { actions: [one] });
      const after = (place: { timeMs: number; hitId: string }, most: number) =>
        events.history.actionsAfter(1, place, T * 1000 + 9, most);
      expect(await after({ timeMs: T * 1000, hitId: '' }, 2)).toEqual([one, two]);
      expect(await after(one, 9)).toEqual([two, three]);
      expect(await after(three, 9)).toEqual([]);
    });

    it('lists recent hits of all sites with their first arrival', async () => {
      const receivedMs = T * 1000 + 5;
      await write(1, {
        actions: [
          aStitchedAction({ hitId: id(1), receivedMs, ordinal: 2 }),
          aStitchedAction({ hitId: id(1), siteId: 2, receivedMs: receivedMs + 1 }),
          aStitchedAction({ hitId: id(2), receivedMs: receivedMs - 6 }),
        ],
      });
      await write(2, { actions: [aStitchedAction({ hitId: id(1), receivedMs, ordinal: 2 })] });
      const found = await events.visitStore.recentHits(T * 1000);
      expect(found.toSorted((one, other) => one.siteId - other.siteId)).toEqual([
        { siteId: 1, hitId: id(1), receivedMs, ordinal: 2 },
        { siteId: 2, hitId: id(1), receivedMs: receivedMs + 1, ordinal: 0 },
      ]);
    });

    it('takes thousands of ids at once', async () => {
      const visits = Array.from({ length: 12_000 }, (_, n) =>
        aVisit({ visitId: id(n + 1), visitorId: id(n + 1), fingerprint: id(n + 1) }),
      );
      await write(1, { visits });
      const ids = visits.map(({ visitorId }) => visitorId);
      expect(await events.visitStore.visitsSince(1, ids, ids, T)).toHaveLength(12_000);
      expect(await events.visitStore.lastVisitsBefore(1, ids, T + 1)).toHaveLength(12_000);
    });

    it('shows a report the rows of its sites only, whatever it asks', async () => {
      await write(1, {
        visits: [aVisit(), aVisit({ siteId: 2, visitId: id(2) })],
        actions: [aStitchedAction({ siteId: 2 })],
      });
      const ask = (sql: string, siteIds: number[]) =>
        events.reader.run(
          { sql, params: {}, columns: ['n'] },
          { purpose: 'report', surface: 'test', orgId: 1, siteIds },
        );
      for (const from of [
        'visits',
        'visits FINAL',
        '(SELECT * FROM visits AS v) AS x',
        'visits AS a JOIN visits AS b ON a.visit_id = b.visit_id',
      ]) {
        expect(await ask(`SELECT count() AS n FROM ${from}`, [1])).toEqual([{ n: '1' }]);
        expect(await ask(`SELECT count() AS n FROM ${from}`, [1, 2])).toEqual([{ n: '2' }]);
        expect(await ask(`SELECT count() AS n FROM ${from}`, [])).toEqual([{ n: '0' }]);
      }
      expect(await ask('SELECT count() AS n FROM actions', [1])).toEqual([{ n: '0' }]);
      expect(await ask('SELECT count() AS n FROM visits_by_visitor', [2])).toEqual([{ n: '1' }]);
    });

    it('says which column cannot hold a value', async () => {
      await expect(write(1, { actions: [aStitchedAction({ secondsSincePrevious: -1 })] })).rejects.toThrow(
        'actions.seconds_since_previous cannot hold its value as UInt16',
      );
    });
  });
}
