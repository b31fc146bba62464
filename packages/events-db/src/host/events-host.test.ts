import { fork } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { Session } from 'chdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectEvents } from '../connect.ts';
import { HARMLESS_TABLE_FUNCTIONS, REFUSED_TABLE_FUNCTIONS } from '../judge-question.ts';

const REPORT = { purpose: 'report', surface: 'test', orgId: 1, siteIds: [1] } as const;
const hex = (n: number): string => n.toString(16).padStart(16, '0');

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

describe('the event-store host', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'accord-host-'));
  });
  afterEach(() => rm(dir, { recursive: true, maxRetries: 5 }));

  it('loses nothing and doubles nothing when it is killed in the middle of a batch that is written again', async () => {
    const rounds = 6;
    const size = 4000;
    for (let round = 0; round < rounds; round += 1) {
      const host = await startEventsHost(dir);
      const events = connectEvents({ socketPath: host.socketPath });
      await events.migrate();
      const ids = Array.from({ length: size }, (_, n) => hex(round * size + n + 1));
      // Two months: a batch over several partitions is not atomic.
      const startOf = (n: number): number => Date.UTC(2026, 9 + (n % 2), 2, 10) / 1000 + n;
      const batch = {
        version: round + 1,
        actions: ids.map((id, n) => aStitchedAction({ hitId: id, visitId: id, timeMs: startOf(n) * 1000 })),
        visits: ids.map((id, n) => aVisit({ visitId: id, visitorId: id, startS: startOf(n) })),
        removedVisits: [],
      };
      const broken = events.visitStore.write(batch).then(
        () => 'written',
        (error: { kind: string }) => error.kind,
      );
      await wait(20 + round * 30);
      await host.kill();
      expect(['written', 'unavailable']).toContain(await broken);
      const successor = await startEventsHost(dir);
      await events.visitStore.write(batch);
      const count = async (table: string): Promise<unknown> => {
        const sql = `SELECT count() AS n, uniqExact(visit_id) AS u FROM ${table} FINAL`;
        return (await events.reader.run({ sql, params: {}, columns: [] }, REPORT))[0];
      };
      const expected = { n: String((round + 1) * size), u: String((round + 1) * size) };
      expect(await count('actions')).toEqual(expected);
      expect(await count('visits')).toEqual(expected);
      expect(await count('visits_by_visitor')).toEqual(expected);
      await events.close();
      await successor.stop();
    }
  }, 120_000);

  it('is said to be unavailable while it is gone, and answers the same client when it is back', async () => {
    const host = await startEventsHost(dir);
    const events = connectEvents({ socketPath: host.socketPath });
    const one = { sql: 'SELECT 1 AS one', params: {}, columns: ['one'] };
    expect(await events.reader.run(one, REPORT)).toEqual([{ one: 1 }]);
    await host.kill();
    await expect(events.reader.run(one, REPORT)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await events.ping()).toBe(false);
    const successor = await startEventsHost(dir);
    expect(await events.reader.run(one, REPORT)).toEqual([{ one: 1 }]);
    await events.close();
    await successor.stop();
  });

  it('ends with its parent, and a successor waits for it', async () => {
    const script = join(dir, 'parent.mjs');
    const entry = fileURLToPath(new URL('./main.ts', import.meta.url));
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    await writeFile(
      script,
      `import { fork } from 'node:child_process';
       const host = fork(${JSON.stringify(entry)}, ${JSON.stringify([dir, dir])}, { execArgv: ['--import', ${JSON.stringify(tsx)}] });
       host.on('message', () => process.send(host.pid));`,
    );
    const parent = fork(script);
    const pid = await new Promise<number>((resolve) => parent.once('message', (message) => resolve(Number(message))));
    parent.kill('SIGKILL');
    const successor = await startEventsHost(dir);
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
    const events = connectEvents({ socketPath: successor.socketPath });
    expect(await events.ping()).toBe(true);
    await events.close();
    await successor.stop();
  });

  it('writes nothing outside its own folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'accord-aside-'));
    const host = await startEventsHost(dir, { folder });
    const events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    await events.visitStore.write({ version: 1, actions: [aStitchedAction()], visits: [aVisit()], removedVisits: [] });
    await expect(events.reader.run({ sql: 'SELECT nonsense', params: {}, columns: [] }, REPORT)).rejects.toThrow();
    expect(await readdir(join(dir, 'events', 'inbox'))).toEqual([]);
    expect((await stat(join(dir, 'events'))).mode & 0o077).toBe(0);
    expect((await stat(host.socketPath)).mode & 0o077).toBe(0);
    expect((await readdir(dir)).sort()).toEqual(['events', 'events.sock']);
    await events.close();
    await host.stop();
    expect(await readdir(dir)).toEqual(['events']);
    // The loader of TypeScript sources, which only tests use, keeps a cache there.
    expect((await readdir(folder)).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('judges requests itself: questions stay read-only, one statement at a time, and only known commands run', async () => {
    const host = await startEventsHost(dir);
    const post = (path: string, body: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const outgoing = request({ socketPath: host.socketPath, path, method: 'POST' }, (response) => {
          response.resume();
          resolve(`${response.statusCode} ${response.headers['x-clickhouse-exception-code'] ?? ''}`.trim());
        });
        outgoing.once('error', reject);
        outgoing.end(body);
      });
    expect(await post('/', 'SELECT 1')).toBe('200');
    expect(await post('/?readonly=0', "SELECT * FROM file('/etc/hostname', 'LineAsString')")).toBe('400 164');
    expect(await post('/', 'SELECT 1; CREATE TABLE x (a UInt8) ENGINE = Memory')).toBe('400 164');
    expect(await post('/', 'CREATE TABLE x (a UInt8) ENGINE = Memory; SELECT 1')).toBe('400 62');
    expect(await post('/?readonly=1', 'CREATE TABLE x (a UInt8) ENGINE = Memory')).toBe('400 164');
    expect(await post('/', 'INSERT INTO x VALUES (1)')).toBe('400 164');
    expect(await post('/', 'SET readonly = 0')).toBe('400 164');
    expect(await post('/?no%20setting=1', 'SELECT 1')).toBe('400 115');
    expect(await post('/?max_threads=1%2C+readonly%3D0', 'SELECT 1')).not.toBe('200');
    expect(await post('/', 'SELECT {x:String}')).toBe('400 456');
    expect(await post('/other', 'SELECT 1')).toBe('404');
    await host.stop();
  });
});

it('knows every table function of the engine, as harmless or as refused', () => {
  const session = new Session();
  const names = session.query('SELECT name FROM system.table_functions', 'JSONCompactColumns');
  session.close();
  const known = [...HARMLESS_TABLE_FUNCTIONS, ...REFUSED_TABLE_FUNCTIONS].map((name) => name.toLowerCase());
  const [column] = JSON.parse(names) as [string[]];
  expect(column.length).toBeGreaterThan(50);
  expect(column.filter((name) => !known.includes(name.toLowerCase()))).toEqual([]);
});
