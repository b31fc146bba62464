import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenPromises, type ScenarioScores } from './conformance/broken-promises.ts';
import { PROMISED_CALLS } from './conformance/promised-calls.ts';
import { startProduct } from './product/start-product.ts';

/** `npm run conformance`: starts a product, replays recorded traffic, fails on a promised call that differs. */
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'accord-conformance-'));
const scoresFile = join(folder, 'scores.json');
const token = randomBytes(16).toString('hex');
const product = await startProduct(root, { ACCORD_ROLE: 'own', ACCORD_BOOTSTRAP_TOKEN: token });
try {
  const exitCode = await new Promise<number>((resolve, reject) => {
    const runner = join(root, 'tools/conformance/run.mjs');
    const args = [runner, '--url', product.url, '--token', token, '--json', scoresFile, ...process.argv.slice(2)];
    spawn(process.execPath, args, { stdio: 'inherit' })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
  });
  const { summary } = JSON.parse(readFileSync(scoresFile, 'utf8')) as { summary: ScenarioScores[] };
  const broken = brokenPromises(summary, PROMISED_CALLS);
  for (const line of broken) console.error(`promised, and not equal: ${line}`);
  if (broken.length === 0) console.log('every promised call is equal');
  process.exitCode = exitCode !== 0 || broken.length > 0 ? 1 : 0;
} finally {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
