import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectControl } from '@accord/control-db/connect';
import { startEmbedded } from '@accord/control-db/embedded/start-embedded';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from './scan-file.ts';
import { scanPlaces } from './scan-places.ts';

const INLINE = 'planted-inline-0123456789';
const TOASTED = 'planted-toasted-0123456789';
const CUT = 'planted-across-two-pieces-0123456789';
/** Bytes of one piece of a TOAST table. */
const PIECE_BYTES = 1996;

let folder = '';
let dataDir = '';

/** Halves first, apart: pglz then writes the marker as copies of them, and it stands in no row of plain bytes. */
const asCopies = (marker: string): string => `${marker.slice(0, 12)}#${marker.slice(12)}#${marker}`;

/** Letters in no order, from a fixed seed: nothing for pglz to find. */
function noise(length: number): string {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return String.fromCharCode(97 + (Math.floor(state / 65536) % 26));
  }).join('');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-pg-'));
  chmodSync(folder, 0o711);
  dataDir = join(folder, 'data');
  const runDir = join(folder, 'run');
  const postgres = await startEmbedded({ dataDir, runDir, tell: () => undefined });
  if (!postgres.ok) throw new Error(postgres.error.sentence);
  const store = connectControl({ host: runDir, port: 5432, database: 'accord', user: 'accord' });
  await store.migrate();
  const names = [
    asCopies(INLINE) + '.'.repeat(4_000),
    asCopies(TOASTED) + noise(40_000).replaceAll(/(.{50})/g, `$1${'.'.repeat(50)}`),
    noise(PIECE_BYTES - 10) + CUT + noise(10_000),
  ];
  for (const [index, name] of names.entries()) {
    await store.signIn.db
      .insertInto('user')
      .values({ id: `u${index}`, name, email: `u${index}@example.org` })
      .execute();
  }
  await store.close();
  await postgres.value.stop();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function findingsInTables(marker: string): Promise<Finding[]> {
  const { findings, gaps } = await scanPlaces(marker, dataDir, []);
  expect(gaps).toEqual([]);
  return findings.filter(({ file }) => file.includes('/base/'));
}

describe('a value that PostgreSQL', () => {
  test.each([
    ['compressed and left in its row', INLINE],
    ['compressed and moved out in pieces', TOASTED],
    ['moved out in pieces, cut in the middle of the marker', CUT],
  ])('%s is found', async (_, marker) => {
    const findings = await findingsInTables(marker);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ within }) => within))).toEqual(new Set(['PostgreSQL value']));
  });

  test('never had is not found', async () => {
    expect(await findingsInTables('planted-nowhere-0123456789')).toEqual([]);
  });
});
