import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choicesOf } from '@accord/ingest/collection/choices-of';
import { fixedClock } from '@accord/kit/clock';
import type { ControlHost } from '@accord/testing/control-host';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControlStore, connectControl } from './connect.ts';
import { MIGRATIONS } from './generated/migrations.ts';
import { migrate } from './migrate.ts';
import { openSiteDirectory } from './site-directory.ts';

const HOUR_MS = 3_600_000;
const NOON = Date.UTC(2026, 10, 25, 12);
const TOKEN = 'a'.repeat(32);
const aSite = { name: 'Shop', urls: ['https://shop.example'], timeZone: 'Pacific/Auckland', currency: 'EUR' };
const aToken = {
  token: TOKEN,
  name: 'import',
  scope: 'write' as const,
  reachesAllSites: false,
  isAllowedInUrl: false,
  expiresMs: null,
};
const anOwner = {
  name: 'Ada',
  email: 'ada@example.org',
  passwordHash: 'hash',
  organisation: 'Acme',
  role: 'own' as const,
  site: aSite,
  token: aToken,
};

/** What every PostgreSQL must do for us, embedded or somebody's server. The tests build on each other, in order. */
export function controlStoreContract(name: string, start: (dir: string) => Promise<ControlHost>): void {
  describe(`control store on ${name}`, () => {
    const dir = mkdtempSync(join(tmpdir(), 'accord-control-'));
    const clock = fixedClock(NOON);
    let host: ControlHost;
    let control: ControlStore;
    let other: ControlStore;

    beforeAll(async () => {
      host = await start(dir);
      control = connectControl(host.connection, { clock });
      other = connectControl(host.connection, { clock });
    });
    afterAll(async () => {
      await control.close();
      await other.close();
      await host.stop();
      rmSync(dir, { recursive: true });
    });

    it('migrates once, also when two processes begin at the same time', async () => {
      const applied = await Promise.all([control.migrate(), other.migrate()]);
      expect(applied.flat().length).toBeGreaterThan(10);
      expect(new Set(applied.flat()).size).toBe(applied.flat().length);
      expect(await control.migrate()).toEqual([]);
    });

    it('applies all of what is missing or nothing, and refuses what it does not know', async () => {
      const { db } = control.signIn;
      const good = { name: '9001_create_note', sql: 'CREATE TABLE note (id integer PRIMARY KEY);' };
      const bad = { name: '9002_break_note', sql: 'ALTER TABLE note ADD COLUMN text nonsense;' };
      await expect(migrate(db, [...MIGRATIONS, good, bad])).rejects.toThrow(/nonsense/);
      expect(await migrate(db, [...MIGRATIONS, good])).toEqual([good.name]);
      await expect(control.migrate()).rejects.toThrow(/newer version of Accord \(it has 9001_create_note\)/);
      const edited = { ...good, sql: `${good.sql} ` };
      await expect(migrate(db, [...MIGRATIONS, edited])).rejects.toThrow(/is not the one that was applied/);
      await sql`DROP TABLE note`.execute(db);
      await sql`DELETE FROM migration WHERE name = ${good.name}`.execute(db);
      expect(await control.migrate()).toEqual([]);
    });

    it('is set up exactly once, however many try', async () => {
      expect(await control.members.hasAnyUser()).toBe(false);
      const tries = await Promise.all(
        [control, other, control, other].map((store, index) =>
          store.setUp({ ...anOwner, email: `ada${index}@example.org`, token: { ...aToken, token: TOKEN + index } }),
        ),
      );
      const made = tries.filter((outcome) => outcome !== null);
      expect(made).toHaveLength(1);
      expect(made[0]).toMatchObject({ orgId: 1, siteId: 1 });
      expect(await control.instance.role()).toBe('own');
      expect(await control.members.ofUser(made[0]?.userId ?? '')).toMatchObject({
        orgId: 1,
        orgName: 'Acme',
        role: 'owner',
      });
    });

    it('dates a site by its own calendar', async () => {
      const [site] = await control.sites.ofOrganisation(1);
      // Noon in UTC is one in the morning of the next day in Auckland.
      expect(site).toMatchObject({
        siteId: 1,
        createdOn: '2026-11-26',
        collection: choicesOf('minimal'),
        instrSeq: 1,
        compat: '',
      });
    });

    it('keeps organisations apart, whatever a statement says', async () => {
      const { id } = await control.organisations.add('Rival');
      await control.sites.add({ ...aSite, orgId: id, name: 'Canary' });
      await control.tokens.add({ ...aToken, orgId: id, userId: null, token: 'b'.repeat(32) });
      expect((await control.sites.ofOrganisation(1)).map((site) => site.name)).toEqual(['Shop']);

      const client = new pg.Client(host.connection);
      await client.connect();
      const seen = async (scope: string | null) => {
        await client.query('BEGIN');
        if (scope !== null) await client.query("SELECT set_config('accord.org_id', $1, true)", [scope]);
        const counts: Record<string, number> = {};
        for (const table of ['organisation', 'member', 'site', 'api_token', 'hit_count']) {
          counts[table] = Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
        }
        await client.query('ROLLBACK');
        return counts;
      };
      const nothing = { organisation: 0, member: 0, site: 0, api_token: 0, hit_count: 0 };
      expect(await seen(null)).toEqual(nothing);
      expect(await seen('')).toEqual(nothing);
      expect(await seen(String(id))).toEqual({ ...nothing, organisation: 1, site: 1, api_token: 1 });
      expect(await seen('all')).toMatchObject({ organisation: 2, member: 1, site: 2, api_token: 2 });
      await client.query("SELECT set_config('accord.org_id', '1', false)");
      await expect(client.query(`UPDATE site SET org_id = ${id} WHERE id = 1`)).rejects.toThrow(/row-level security/);
      await client.end();
    });

    it('tells when the role would pass the policies of rows', async () => {
      expect(await control.passesRowPolicies()).toBe(false);
    });

    it('keeps no token, only its digest', async () => {
      const tokens = await control.tokens.all();
      expect(JSON.stringify(tokens)).not.toContain('b'.repeat(5));
      expect(tokens.find(({ orgId }) => orgId === 2)).toMatchObject({ lastFour: 'bbbb', scope: 'write' });
    });

    it('counts the hits of a batch in the transaction that moves the position, once', async () => {
      const { ledger, hitCounts } = control;
      expect(await ledger.position()).toEqual({ done: { segment: 0, offset: 0 }, planned: null, batch: 0 });
      const to = { segment: 3, offset: 5_000_000_000 };
      await ledger.plan(1, to);
      await ledger.plan(1, to);
      expect(await other.ledger.position()).toMatchObject({ planned: to, batch: 1 });
      await expect(ledger.plan(2, { segment: 4, offset: 0 })).rejects.toThrow(/batch 1 is planned/);
      await expect(ledger.commit(1, { segment: 4, offset: 0 }, [])).rejects.toThrow(/not the one that is planned/);
      const counts = [
        { siteId: 1, hourMs: NOON, outcome: 'stored', count: 3 },
        { siteId: 1, hourMs: NOON, outcome: 'stored', count: 1 },
        { siteId: 1, hourMs: NOON - HOUR_MS, outcome: 'bot', count: 1 },
        { siteId: 0, hourMs: NOON, outcome: 'unknown-site', count: 2 },
      ];
      await ledger.commit(1, to, counts);
      // The answer was lost, so the loader says it again.
      await ledger.commit(1, to, counts);
      expect(await ledger.position()).toEqual({ done: to, planned: null, batch: 1 });
      expect(await hitCounts.ofSite(1, 1, 0)).toEqual([
        { outcome: 'stored', count: 4 },
        { outcome: 'bot', count: 1 },
      ]);
      expect(await hitCounts.ofSite(1, 1, NOON)).toEqual([{ outcome: 'stored', count: 4 }]);
      expect(await hitCounts.ofSite(2, 1, 0)).toEqual([]);
      expect(await hitCounts.hasStored(1, 1)).toBe(true);
      expect(await hitCounts.hasStored(2, 2)).toBe(false);
      await expect(ledger.plan(1, { segment: 9, offset: 0 })).rejects.toThrow(/batch 1 is done/);
    });

    it('leaves counts and position as they were when a commit fails half-way', async () => {
      const { ledger, hitCounts } = control;
      const to = { segment: 4, offset: 0 };
      await ledger.plan(2, to);
      const broken = { siteId: 1, hourMs: NOON, outcome: 'stored', count: -100 };
      await expect(ledger.commit(2, to, [broken])).rejects.toThrow();
      expect(await ledger.position()).toMatchObject({ planned: to, batch: 2, done: { segment: 3 } });
      expect(await hitCounts.ofSite(1, 1, NOON)).toEqual([{ outcome: 'stored', count: 4 }]);
      await ledger.commit(2, to, []);
    });

    it('keeps the equation of each minute', async () => {
      const figures = { received: 10, stored: 5, failed: 1, deduplicated: 1, excluded: 1, waiting: 1 };
      await control.accounting.write({ minuteMs: NOON, ...figures });
      expect(await control.accounting.latest()).toEqual({ minuteMs: NOON, ...figures, difference: 1 });
      expect(await control.accounting.imbalances(NOON)).toHaveLength(1);
      await control.accounting.write({ minuteMs: NOON, ...figures, waiting: 2 });
      expect(await control.accounting.imbalances(0)).toEqual([]);
    });

    it('keeps instructions in a chain, and notices when one was changed or taken away', async () => {
      const site = await control.sites.add({ ...aSite, orgId: 1, name: 'Instructed' });
      const give = (preset: 'standard' | 'everything', reason: string) =>
        control.instructions.give(site, choicesOf(preset), { userId: null, origin: 'api', reason });
      expect([await give('standard', 'one'), await give('everything', 'two')]).toEqual([2, 3]);
      const listed = await control.instructions.list(site);
      expect(listed.map(({ seq, reason, before }) => [seq, reason, before?.preset])).toEqual([
        [3, 'two', 'standard'],
        [2, 'one', 'minimal'],
        [1, '', undefined],
      ]);
      const [stored] = (await control.sites.ofOrganisation(1)).filter(({ siteId }) => siteId === site.siteId);
      expect(stored).toMatchObject({ instrSeq: 3, collection: choicesOf('everything') });
      expect(await control.instructions.findBroken(site)).toBeNull();

      const client = new pg.Client(host.connection);
      await client.connect();
      await client.query("SELECT set_config('accord.org_id', 'all', false)");
      const change = `UPDATE instruction SET reason = 'never said' WHERE seq = 2 AND site_id = ${site.siteId}`;
      await expect(client.query(change)).rejects.toThrow('instructions are not changed');
      await expect(client.query(`DELETE FROM instruction WHERE site_id = ${site.siteId}`)).rejects.toThrow();
      // Whoever owns the tables could do it all the same: the chain tells.
      await client.query('ALTER TABLE instruction DISABLE TRIGGER instruction_stays');
      await client.query('BEGIN');
      await client.query(change);
      await client.query('COMMIT');
      expect(await control.instructions.findBroken(site)).toBe(2);
      await client.query(`UPDATE instruction SET reason = 'one' WHERE seq = 2 AND site_id = ${site.siteId}`);
      expect(await control.instructions.findBroken(site)).toBeNull();
      await client.query(`DELETE FROM instruction WHERE seq = 3 AND site_id = ${site.siteId}`);
      expect(await control.instructions.findBroken(site)).toBe(3);
      await client.query('ALTER TABLE instruction ENABLE TRIGGER instruction_stays');
      await client.query(`DELETE FROM site WHERE id = ${site.siteId}`);
      await client.end();
    });

    describe('directory', () => {
      it('knows at once what this process changed, and shortly what another did', async () => {
        const directory = await openSiteDirectory(control, clock);
        const mine = await control.sites.add({ ...aSite, orgId: 1, name: 'Mine', collection: choicesOf('everything') });
        expect(directory.rulesOf(mine.siteId)).toEqual(mine);
        const theirs = await other.sites.add({ ...aSite, orgId: 1, name: 'Theirs' });
        await expect.poll(() => directory.rulesOf(theirs.siteId)?.name).toBe('Theirs');
        expect(directory.sitesOf({ orgId: 1, reachesAllSites: false }).map((site) => site.name)).toEqual([
          'Shop',
          'Mine',
          'Theirs',
        ]);
        expect(directory.sitesOf({ orgId: 1, reachesAllSites: true })).toHaveLength(4);
        await directory.close();
      });

      it('tells what a token may do', async () => {
        const directory = await openSiteDirectory(control, clock);
        const expiring = { ...aToken, orgId: 1, userId: null, token: 'c'.repeat(32), expiresMs: NOON + HOUR_MS };
        await control.tokens.add({ ...expiring, scope: 'view' });
        await control.tokens.add({ ...expiring, token: 'd'.repeat(32), reachesAllSites: true });
        const own = directory.access('b'.repeat(32));
        expect([own?.canView(2), own?.canWrite(2), own?.canView(1), own?.canWrite(1)]).toEqual([
          true,
          true,
          false,
          false,
        ]);
        const looking = directory.access('c'.repeat(32));
        expect([looking?.canView(1), looking?.canWrite(1), looking?.canView(2)]).toEqual([true, false, false]);
        const everywhere = directory.access('d'.repeat(32));
        expect([everywhere?.canWrite(1), everywhere?.canWrite(2), everywhere?.canWrite(99)]).toEqual([
          true,
          true,
          false,
        ]);
        expect(directory.access('e'.repeat(32))).toBeUndefined();
        expect(directory.access('')).toBeUndefined();
        clock.advance(HOUR_MS);
        expect(directory.access('c'.repeat(32))).toBeUndefined();
        await control.tokens.remove(2, own?.tokenId ?? 0);
        expect(directory.access('b'.repeat(32))).toBeUndefined();
        await directory.close();
      });
    });
  });
}
