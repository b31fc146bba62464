import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HitRecord } from '@accord/ingest/spool-record';
import { systemClock } from '@accord/kit/clock';
import { nodeFs, type SpoolFs } from '@accord/spool/spool-fs';
import { openSpoolWriter } from '@accord/spool/spool-writer';

// What group commit costs: acknowledged appends a second with fdatasync against the same without, one hit an append,
// many callers at once. The two run in turns, because a shared machine changes its pace from one minute to the next.
//   npx tsx bench/src/spool.ts [--pairs 15] [--seconds 0.5] [--callers 64]

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '0.5' },
    callers: { type: 'string', default: '64' },
  },
});
const pairs = Number(values.pairs);
const seconds = Number(values.seconds);
const callers = Number(values.callers);

const record: HitRecord = {
  v: 1,
  kind: 'hit',
  timeZone: 'Europe/Berlin',
  action: {
    ...{ orgId: 1, siteId: 1, timeMs: 1_764_000_000_000, hitId: '00000000000000ff', receivedMs: 1_764_000_000_000 },
    ...{ ordinal: 0, instrSeq: 1, type: 'page', url: 'example.org/shop/shoes', urlPrefix: 2, title: 'Shoes' },
    ...{ visitorId: '00000000000000aa', hasVisitorId: true, fingerprint: '00000000000000bb', userId: '' },
    ...{ identityRule: 'visitor-id-then-fingerprint', forcesVisit: false, maskedIp: '192.0.0.0', country: 'de' },
    ...{ region: '', city: '', latitude: null, longitude: null, language: 'de-de', resolution: '1920x1080' },
    ...{ localTimeS: 3600, deviceType: '', deviceBrand: '', deviceModel: '', os: '', osVersion: '', browser: '' },
    ...{ browserVersion: '', browserEngine: '', channel: 1, channelName: '', channelKeyword: '', referrerUrl: '' },
  },
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

const withoutSync: SpoolFs = {
  ...nodeFs,
  open: async (path, flags, mode) => ({ ...(await nodeFs.open(path, flags, mode)), datasync: async () => undefined }),
};

async function measureRate(fs: SpoolFs): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'accord-bench-'));
  const limits = { freeBytes: 0 };
  const place = { dir: join(root, 'spool'), keyringDir: join(root, 'keyring') };
  const writer = await openSpoolWriter({ ...place, clock: systemClock, limits, fs });
  const startMs = performance.now();
  const endMs = startMs + seconds * 1000;
  let acknowledged = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < endMs) {
        await writer.append([record]);
        acknowledged += 1;
      }
    }),
  );
  const rate = acknowledged / ((performance.now() - startMs) / 1000);
  await writer.close();
  await rm(root, { recursive: true });
  return rate;
}

const quantile = (sorted: number[], q: number): number => sorted[Math.round((sorted.length - 1) * q)] ?? Number.NaN;

const synced: number[] = [];
const unsynced: number[] = [];
const ratios: number[] = [];
for (let pair = 0; pair < pairs; pair += 1) {
  const order = pair % 2 === 0 ? [nodeFs, withoutSync] : [withoutSync, nodeFs];
  const rates = new Map<SpoolFs, number>();
  for (const fs of order) rates.set(fs, await measureRate(fs));
  const [a = 0, b = 0] = [rates.get(nodeFs), rates.get(withoutSync)];
  synced.push(a);
  unsynced.push(b);
  ratios.push(a / b);
}
for (const list of [synced, unsynced, ratios]) list.sort((a, b) => a - b);
const spread = `${quantile(ratios, 0.1).toFixed(2)}…${quantile(ratios, 0.9).toFixed(2)}`;
console.log(`appends of one hit, ${callers} callers, ${pairs} pairs of ${seconds} s`);
console.log(`  with fdatasync     ${Math.round(quantile(synced, 0.5))}/s (median)`);
console.log(`  without fdatasync  ${Math.round(quantile(unsynced, 0.5))}/s (median)`);
console.log(`  ratio              ${quantile(ratios, 0.5).toFixed(2)} (median; 10 to 90 %: ${spread})`);
