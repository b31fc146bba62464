import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CallerLeft, PoolFull, SessionPool } from './session-pool.ts';

const ENDLESS = 'SELECT count() FROM numbers(1000000000000) WHERE cityHash64(number) = 1';
/** Well within a second on a machine that has nothing else to do. */
const FREED_WITHIN_MS = 3_000;
const SLOW = 'SELECT sleep(0.4)';

describe('SessionPool', () => {
  let dir: string;
  let pool: SessionPool;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'accord-pool-'));
    pool = new SessionPool(dir, 2, []);
  });
  afterAll(async () => {
    pool.close();
    await rm(dir, { recursive: true });
  });
  const run = async (lane: 'reads' | 'writes', sql: string, maxSeconds = 10): Promise<string> =>
    Buffer.from(await pool.run(lane, sql, 'TabSeparated', maxSeconds))
      .toString()
      .trim();

  it('answers in order of arrival when all sessions are busy, and the lanes do not hold each other up', async () => {
    const order: number[] = [];
    const reads = Array.from({ length: 6 }, (_, n) =>
      run('reads', `SELECT ${n}, sleep(0.05)`).then(() => order.push(n)),
    );
    expect(pool.hasIdleReader()).toBe(false);
    await run('writes', 'SELECT 1');
    expect(order.length).toBeLessThan(6);
    await Promise.all(reads);
    expect(order.slice(-2).sort()).toEqual([4, 5]);
    expect(pool.isIdle()).toBe(true);
  });

  it('goes on after a statement that failed', async () => {
    await expect(run('writes', 'SELECT nonsense')).rejects.toMatchObject({ clickhouseCode: 47 });
    expect(await run('writes', 'SELECT 2')).toBe('2');
    expect(pool.isIdle()).toBe(true);
  });

  it.each([
    ['fails', 'SELECT number, throwIf(number = 150000) FROM numbers(200000) SETTINGS max_threads = 1'],
    ['takes too long', `${ENDLESS} SETTINGS max_execution_time = 1`],
    ['takes too much memory', 'SELECT groupArray(number) FROM numbers(100000000) SETTINGS max_memory_usage = 10000000'],
  ])('shows nothing of a statement that %s to whoever asks next', async (_, statement) => {
    const format = 'JSONCompactEachRowWithNames';
    await expect(pool.run('writes', statement, format, 10)).rejects.toHaveProperty('clickhouseCode');
    const next = await pool.run('writes', 'SELECT 2 AS own', format, 10);
    expect(Buffer.from(next).toString()).toBe('["own"]\n[2]\n');
  });

  it('ends a statement whose caller leaves, and shows nothing of it to the next; one that waited does not begin', async () => {
    const leaving = new AbortController();
    const format = 'JSONCompactEachRowWithNames';
    const ask = (mark: string) =>
      pool
        .run('writes', `${ENDLESS} SETTINGS log_comment = '{} ${mark}'`, format, 60, { signal: leaving.signal, mark })
        .catch((error: Error) => error);
    const [runs, waits] = [ask('first'), ask('second')];
    await new Promise((resolve) => setTimeout(resolve, 200));
    leaving.abort();
    const leftMs = performance.now();
    expect(await runs).toMatchObject({ clickhouseCode: 394 });
    expect(await waits).toBeInstanceOf(CallerLeft);
    const next = await pool.run('writes', 'SELECT 2 AS own', format, 10);
    expect(Buffer.from(next).toString()).toBe('["own"]\n[2]\n');
    expect(performance.now() - leftMs).toBeLessThan(FREED_WITHIN_MS);
    expect([pool.isIdle(), pool.isHung()]).toEqual([true, false]);
  });

  it('notices a statement that should long have ended', async () => {
    const longAgo = -60;
    const slow = run('writes', SLOW, longAgo);
    expect(pool.isHung()).toBe(true);
    await slow;
    expect(pool.isHung()).toBe(false);
  });

  it('refuses more than it can queue', async () => {
    const all = Array.from({ length: 140 }, () =>
      run('writes', 'SELECT 1').then(
        () => 'answered',
        (error: unknown) => error,
      ),
    );
    const outcomes = await Promise.all(all);
    expect(outcomes.filter((outcome) => outcome instanceof PoolFull)).toHaveLength(140 - 129);
    expect(outcomes.filter((outcome) => outcome === 'answered')).toHaveLength(129);
  });
});
