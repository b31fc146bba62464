import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isRunning, processIdentity } from './process-identity.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-npm-'));
  const source = `
    import { endWithNpm } from ${JSON.stringify(join(import.meta.dirname, 'end-with-npm.mjs'))};
    endWithNpm();
    console.log('pid ' + process.pid);
    setInterval(() => {}, 1000);`;
  writeFileSync(join(folder, 'program.mjs'), source);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', scripts: { start: 'node program.mjs' } }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(['SIGTERM', 'SIGKILL'] as const)('%s to npm reaches the program that npm runs', async (signal) => {
  const npm = spawn('npm', ['start', '--silent'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await once(npm.stdout, 'data')) as [Buffer];
  const program = processIdentity(Number(/pid (\d+)/.exec(text.toString())?.[1])) ?? '';
  await new Promise((resume) => setTimeout(resume, 700));
  expect(isRunning(program)).toBe(true);
  npm.kill(signal);
  await vi.waitFor(() => expect(isRunning(program)).toBe(false), { timeout: 10_000, interval: 50 });
});
