import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ControlHost, startControlHost } from '@accord/testing/control-host';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbedded } from './start-embedded.ts';

describe('the embedded PostgreSQL', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-embedded-'));
  const trace = join(dir, 'data/control/postmaster.pid');
  let host: ControlHost;
  beforeAll(async () => {
    host = await startControlHost(dir);
  });
  afterAll(async () => {
    await host.stop();
    rmSync(dir, { recursive: true });
  });

  async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    const client = new pg.Client(host.connection);
    await client.connect();
    const { rows } = await client.query<Row>(sql);
    await client.end();
    return rows;
  }

  it('is durable, listens on no port, and gives our role no power beyond its database', async () => {
    const settings = await ask<{ name: string; setting: string }>(
      "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'data_checksums') ORDER BY name",
    );
    expect(settings.map(({ name, setting }) => `${name}=${setting}`)).toEqual([
      'data_checksums=on',
      'fsync=on',
      'full_page_writes=on',
      'listen_addresses=',
      'synchronous_commit=on',
    ]);
    expect(await ask('SELECT current_user AS name, rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([
      { name: 'accord', rolsuper: false },
    ]);
  });

  it('lets nobody in as another role', async () => {
    const client = new pg.Client({ ...host.connection, user: 'postgres', database: 'postgres' });
    await expect(client.connect()).rejects.toThrow(/pg_hba\.conf|authentication/);
  });

  it('has everything that was committed after a kill -9', async () => {
    await ask('CREATE TABLE kept (n integer); INSERT INTO kept VALUES (1)');
    process.kill(host.pid, 'SIGKILL');
    host = await startControlHost(dir);
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('replaces a PostgreSQL whose host is gone', async () => {
    const orphan = host;
    host = await startControlHost(dir);
    expect(host.pid).not.toBe(orphan.pid);
    expect(() => process.kill(orphan.pid, 0)).toThrow(/ESRCH/);
    expect(await ask('SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('starts over a trace that names a process of somebody else', async () => {
    await host.stop();
    expect(existsSync(trace)).toBe(false);
    writeFileSync(trace, `${process.pid}\n${join(dir, 'data/control')}\n0\n5432\n\n\n0 0\n`);
    host = await startControlHost(dir);
    expect(Number(readFileSync(trace, 'utf8').split('\n')[0])).toBe(host.pid);
  });

  it('begins again where its creation was interrupted', async () => {
    const other = mkdtempSync(join(tmpdir(), 'accord-embedded-'));
    const first = await startControlHost(other);
    await first.stop();
    // As if the first start had been killed before the cluster got its name.
    rmSync(join(other, 'data/control'), { recursive: true });
    appendFileSync(join(other, 'data/control.unfinished'), 'half');
    const second = await startControlHost(other);
    await second.stop();
    expect(existsSync(join(other, 'data/control.unfinished'))).toBe(false);
    rmSync(other, { recursive: true });
  });

  it('says what is wrong instead of failing loudly', async () => {
    await host.stop();
    const version = join(dir, 'data/control/PG_VERSION');
    writeFileSync(version, '12\n');
    const outcome = await startEmbedded({
      dataDir: join(dir, 'data'),
      runDir: join(dir, 'run'),
      tell: () => undefined,
    });
    const tooOld = { sentence: expect.stringContaining('PostgreSQL 12'), isForGood: true };
    expect(outcome).toMatchObject({ ok: false, error: tooOld });
    writeFileSync(version, '18\n');

    const settings = join(dir, 'data/control/postgresql.conf');
    const good = readFileSync(settings, 'utf8');
    appendFileSync(settings, "no_such_setting = 'x'\n");
    const broken = await startEmbedded({ dataDir: join(dir, 'data'), runDir: join(dir, 'run'), tell: () => undefined });
    const misread = { sentence: expect.stringContaining('no_such_setting'), isForGood: false };
    expect(broken).toMatchObject({ ok: false, error: misread });
    writeFileSync(settings, good);
  });
});
