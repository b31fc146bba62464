import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChildSpec } from './child-spec.ts';
import { type Supervisor, startSupervisor } from './supervisor.ts';

let folder = '';
let lines: string[] = [];
let hopeless: string[] = [];
let supervisor: Supervisor | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-supervisor-'));
  mkdirSync(join(folder, 'children'));
  lines = [];
  hopeless = [];
});

afterEach(async () => {
  supervisor?.kill();
  await supervisor?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Says that it is ready, notes its end in `log`, and ends with its parent. */
const wellBehaved = `
import { appendFileSync } from 'node:fs';
const name = process.argv[2];
process.on('SIGTERM', () => { appendFileSync('log', name + '\\n'); process.exit(0); });
process.on('disconnect', () => process.exit(0));
console.log('pid ' + process.pid);
process.send({ ready: true });`;

function child(name: string, source: string, rest: Partial<ChildSpec> = {}): ChildSpec {
  const program = join(folder, `${name}.mjs`);
  writeFileSync(program, source.replaceAll("'log'", JSON.stringify(join(folder, 'log'))));
  return { name, program, args: [name], env: {}, after: [], readiness: { kind: 'says' }, endRank: 0, ...rest };
}

function start(...specs: ChildSpec[]): Supervisor {
  supervisor = startSupervisor(specs, {
    childrenDir: join(folder, 'children'),
    out: (line) => lines.push(line),
    err: (line) => lines.push(line),
    onHopeless: (why) => hopeless.push(why),
  });
  return supervisor;
}

const saidBy = (name: string): string[] => lines.filter((line) => line.startsWith(`[${name}] `));
const pidsOf = (name: string): number[] =>
  saidBy(name)
    .flatMap((line) => /pid (\d+)/.exec(line)?.[1] ?? [])
    .map(Number);
const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 10 });

describe('startSupervisor', () => {
  test('starts a child when those it comes after are ready, and notes each that runs', async () => {
    const slow = `setTimeout(() => { console.log('now'); process.send({ ready: true }); }, 300); process.on('disconnect', () => process.exit());`;
    start(child('second', wellBehaved, { after: ['first'] }), child('first', slow));
    await eventually(() => expect(pidsOf('second')).toHaveLength(1));
    expect(lines[0]).toBe('[first] now');
    expect(readdirSync(join(folder, 'children'))).toHaveLength(2);
  });

  test('starts what was killed again, at once when it had done its work', async () => {
    start(child('one', wellBehaved));
    await eventually(() => expect(pidsOf('one')).toHaveLength(1));
    process.kill(pidsOf('one')[0] ?? 0, 'SIGKILL');
    await eventually(() => expect(pidsOf('one')).toHaveLength(2));
    expect(lines.join('\n')).toContain('[one] ended by SIGKILL; it is started again in 100 ms.');
    expect(readdirSync(join(folder, 'children'))).toHaveLength(1);
  });

  test('gives up on a child that never gets ready', async () => {
    start(child('one', 'process.exit(3);'));
    await eventually(() => expect(hopeless).toEqual(['one ended 5 times while starting.']));
  });

  test('does not try again when a child refuses to start', async () => {
    start(child('one', "console.error('ACCORD_ROLE says otherwise'); process.exit(78);"));
    await eventually(() => expect(hopeless).toEqual(['one cannot start; the lines above say why.']));
    expect(saidBy('one')).toEqual(['[one] ACCORD_ROLE says otherwise']);
  });

  test('kills a child that stops answering, and starts it again', async () => {
    let answers = true;
    const readiness = { kind: 'answers', ask: async () => answers, everyMs: 20, hangsAfter: 3 } as const;
    start(child('one', `console.log('pid ' + process.pid); setInterval(() => {}, 1000);`, { readiness }));
    await eventually(() => expect(pidsOf('one')).toHaveLength(1));
    answers = false;
    await eventually(() => expect(pidsOf('one')).toHaveLength(2));
    expect(lines.join('\n')).toContain('[one] has not answered 3 times; it is killed and started again.');
  });

  test('ends children by rank and waits for each', async () => {
    const all = ['engine', 'server', 'worker'].map((name, index) =>
      child(name, wellBehaved, { endRank: [2, 0, 1][index] ?? 0 }),
    );
    const running = start(...all);
    await eventually(() => expect(all.flatMap(({ name }) => pidsOf(name))).toHaveLength(3));
    expect(await running.end()).toBe(true);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('server\nworker\nengine\n');
    expect(readdirSync(join(folder, 'children'))).toEqual([]);
  });

  test('kills what does not end in time, and still gives the others theirs', async () => {
    const deaf = `process.on('SIGTERM', () => {}); console.log('pid ' + process.pid); setInterval(() => {}, 1000);`;
    const running = start(child('deaf', deaf), child('engine', wellBehaved, { endRank: 1 }));
    await eventually(() => expect([...pidsOf('deaf'), ...pidsOf('engine')]).toHaveLength(2));
    expect(await running.end()).toBe(false);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('engine\n');
  }, 20_000);
});
