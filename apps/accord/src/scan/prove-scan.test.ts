import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../checkout.ts';
import { proveScan } from './prove-scan.ts';

const host = {
  path: join(checkout.root, 'packages/events-db/src/host/main.ts'),
  execArgv: ['--import', 'tsx'],
};

test('a marker planted through the engine is found in each kind of compressed file', async () => {
  expect(await proveScan(host)).toEqual({ ok: true, value: ['data.bin', 'low.dict.bin', 'lz4.bin', 'zstd.bin'] });
}, 60_000);

test('an engine that does not start proves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-proof-test-'));
  const path = join(folder, 'host.mjs');
  writeFileSync(path, 'process.exit(1);');
  expect(await proveScan({ path, execArgv: [] })).toMatchObject({
    ok: false,
    error: expect.stringContaining('did not start'),
  });
  rmSync(folder, { recursive: true });
});
