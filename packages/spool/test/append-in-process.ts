import { systemClock } from '@accord/kit/clock';
import { openSpoolWriter } from '../src/spool-writer.ts';
import { aHitRecord } from './a-hit-record.ts';

// A writer in a process of its own: appends numbered hits from eight callers and prints each number once it is
// acknowledged, until it is killed.
const [dir = '', keyringDir = '', first = '0'] = process.argv.slice(2);
const limits = { segmentBytes: 40_000, groupBytes: 8_000, freeBytes: 0 };
const writer = await openSpoolWriter({ dir, keyringDir, clock: systemClock, limits });
let next = Number(first);

async function appendForever(): Promise<void> {
  for (;;) {
    const n = next++;
    await writer.append([aHitRecord(n)]);
    process.stdout.write(`${n}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, appendForever));
