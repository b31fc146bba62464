import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '../src/columns.ts';
import { connectEvents, type Events } from '../src/connect.ts';
import type { EngineTiming } from '../src/create-engine.ts';
import { encodeRows } from '../src/encode-rows.ts';
import type { EngineTags } from '../src/engine.ts';
import { migrations } from '../src/generated/migrations.ts';
import { migrate } from '../src/migrate.ts';
import type { EngineUnderTest } from './engine-under-test.ts';

const loader: EngineTags = { purpose: 'loader', surface: 'test', orgId: 1, siteIds: [] };
const report = (...siteIds: number[]): EngineTags => ({
  purpose: 'report',
  surface: 'test',
  report: 'r',
  orgId: 1,
  siteIds,
});

const TEXT_COLUMNS: readonly Column[] = [
  { field: 'id', name: 'id', kind: 'UInt32' },
  { field: 'text', name: 'text', kind: 'String' },
];

const hostile = [
  '',
  ' ',
  '\n\n',
  'a\n\n; DROP TABLE actions;\n\nb',
  "'; DROP TABLE actions; --",
  '\\',
  "\\'",
  '\\n',
  'tab\tquote"back`tick',
  'nul\0in the middle',
  '\r\n\b\f\v',
  '{x:String} $$ /* */ -- # ',
  'ünïcödé 漢字 😀 ‘typographic’',
  '\u0001\u007f\u00a0\u2028',
  'x'.repeat(100_000),
];

/** What every engine behind `Engine` must do. */
export function engineContract(name: string, start: () => Promise<EngineUnderTest>): void {
  describe(`engine: ${name}`, () => {
    let running: EngineUnderTest;
    let events: Events;
    const timings: EngineTiming[] = [];

    beforeAll(async () => {
      running = await start();
      events = connectEvents(running.address, { observe: (timing) => timings.push(timing) });
      await events.migrate();
      await events.engine.command(
        'CREATE TABLE IF NOT EXISTS texts (id UInt32, text String) ENGINE = MergeTree ORDER BY id',
        loader,
      );
    });
    afterAll(async () => {
      await events.close();
      await running.stop();
    });

    const rowsOf = async (sql: string, params = {}, tags = loader): Promise<unknown> =>
      (await events.engine.query({ sql, params }, tags)).rows;
    const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
      promise.then(
        () => 'no failure',
        (error: { kind?: string }) => error.kind ?? error,
      );

    it('answers a ping', async () => {
      expect(await events.ping()).toBe(true);
    });

    it('stores hostile strings as they are', async () => {
      const rows = hostile.map((text, id) => ({ id, text }));
      await events.engine.insert(encodeRows('texts', TEXT_COLUMNS, rows), loader);
      expect(await rowsOf('SELECT text FROM texts ORDER BY id')).toEqual(hostile.map((text) => [text]));
    });

    it.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
      'takes %s as a parameter',
      async (_name, text) => {
        const params = { text, list: [text, 'other'] };
        const sql =
          'SELECT {text:String}, {list:Array(String)}[1], length({list:Array(String)}), count() FROM texts WHERE text = {text:String}';
        expect(await rowsOf(sql, params)).toEqual([[text, text, '2', '1']]);
      },
    );

    it('takes numbers, lists of numbers and times as parameters, exactly', async () => {
      const params = {
        big: '18446744073709551615',
        list: ['0', '18446744073709551614'],
        none: [],
        at: 1_762_077_600,
        at3: '1762077600.123',
        n: -5,
        f: 0.25,
      };
      const sql =
        "SELECT {big:UInt64}, {list:Array(UInt64)}[2], length({none:Array(UInt64)}), {at:DateTime('UTC')}, {at3:DateTime64(3, 'UTC')}, {n:Int32}, {f:Float64}";
      expect(await rowsOf(sql, params)).toEqual([
        [
          '18446744073709551615',
          '18446744073709551614',
          '0',
          '2025-11-02 10:00:00',
          '2025-11-02 10:00:00.123',
          -5,
          0.25,
        ],
      ]);
    });

    it('never answers with the parameter of an earlier question', async () => {
      await rowsOf('SELECT {secret:String}', { secret: 'of somebody else' });
      for (let session = 0; session < 4; session += 1) {
        expect(await failureOf(events.engine.query({ sql: 'SELECT {secret:String}', params: {} }, report(1)))).toBe(
          'failed',
        );
      }
    });

    it.each([
      ["SELECT * FROM file('/etc/hostname', 'LineAsString')"],
      ["SELECT file('/etc/hostname')"],
      ["SELECT `file`('/etc/hostname')"],
      ["SELECT * FROM url('http://127.0.0.1:9/', 'LineAsString')"],
      ["SELECT * FROM merge('accord', '.*')"],
      ["SELECT * FROM mergeTreeIndex('accord', 'visits')"],
      ['INSERT INTO texts SELECT 1, 2'],
      ['SELECT 1; SELECT 2'],
      ['SELECT 1; DROP TABLE texts'],
      ['SELECT * FROM (SELECT 1 SETTINGS readonly = 0)'],
      ['SELECT 1 SETTINGS additional_table_filters = {}'],
      ["SELECT 1 INTO OUTFILE '/tmp/accord-must-not-exist'"],
      ['SELECT 1 FORMAT CSV'],
      ['DROP TABLE texts'],
      ['SELECT * FROM system.tables'],
      ['SELECT $$a$$'],
      ['SELECT /* /* */ */ 1'],
      ['SELECT 1 # comment'],
      ['SELECT 1 // comment'],
      ['SELECT ‘a’'],
      ["SELECT 'open"],
      ['SELECT /* open'],
      [''],
    ])('refuses %s as a question', async (sql) => {
      expect(await failureOf(rowsOf(sql, {}, report(1)))).toBe('refused');
    });

    it('ends what takes too long, too much memory or too many rows, and says which', async () => {
      const limits = { maxSeconds: 1, maxMemoryBytes: 100_000_000, maxResultRows: 1000 };
      const all = { report: limits, live: limits, loader: limits, consistency: limits, migration: limits };
      const strict = connectEvents(running.address, { limits: all });
      const ask = (sql: string): Promise<unknown> => failureOf(strict.engine.query({ sql, params: {} }, loader));
      expect(await ask('SELECT count() FROM numbers(1000000000000) WHERE cityHash64(number) = 1')).toBe('timeout');
      expect(await ask('SELECT groupArray(number) FROM numbers(100000000)')).toBe('too-large');
      expect(await ask('SELECT number FROM numbers(5000)')).toBe('too-large');
      expect(await ask('SELECT nonsense')).toBe('failed');
      expect(await ask('SELECT number FROM numbers(5)')).toBe('no failure');
      await strict.close();
    });

    it('ends the wait when the asker goes', async () => {
      const signal = AbortSignal.timeout(50);
      const slow = { sql: 'SELECT count() FROM numbers(100000000000) WHERE cityHash64(number) = 1', params: {} };
      const limits = { maxSeconds: 2, maxMemoryBytes: 100_000_000, maxResultRows: 1000 };
      const all = { report: limits, live: limits, loader: limits, consistency: limits, migration: limits };
      const strict = connectEvents(running.address, { limits: all });
      const startedMs = performance.now();
      expect(await failureOf(strict.engine.query(slow, loader, signal))).toBe('timeout');
      expect(performance.now() - startedMs).toBeLessThan(1500);
      await strict.close();
    });

    it('answers many questions at once', async () => {
      const asked = Array.from({ length: 40 }, (_, n) =>
        events.engine.query({ sql: 'SELECT {n:UInt32}', params: { n } }, report(1)),
      );
      expect((await Promise.all(asked)).map(({ rows }) => rows[0]?.[0])).toEqual(
        Array.from({ length: 40 }, (_, n) => n),
      );
    });

    it('tells what each call cost and for whom', async () => {
      timings.length = 0;
      await rowsOf('SELECT number FROM numbers(3)', {}, report(7));
      await failureOf(rowsOf('SELECT nonsense', {}, report(7)));
      expect(timings).toMatchObject([
        { call: 'query', tags: { report: 'r', siteIds: [7] }, rows: 3, failure: null },
        { call: 'query', rows: 0, failure: 'failed' },
      ]);
      expect(timings[0]?.elapsedMs).toBeGreaterThan(0);
    });

    it('migrates forward only, and again where its record was lost', async () => {
      expect(await events.migrate()).toEqual([]);
      await events.engine.command('TRUNCATE TABLE migrations', loader);
      expect(await events.migrate()).toEqual(migrations.map(({ name }) => name));
      expect(
        await failureOf(migrate(events.engine, undefined, [{ id: 1, name: '0001_create_actions', sql: '' }])),
      ).toBe('refused');
      const renamed = [1, 2, 3].map((id) => ({ id, name: `other ${id}`, sql: '' }));
      expect(await failureOf(migrate(events.engine, undefined, renamed))).toBe('refused');
    });
  });
}
