import { join } from 'node:path';
import { systemClock } from '@accord/kit/clock';
import { openSpoolWriter } from '@accord/spool/spool-writer';
import { hitRecords } from '../hit-records.ts';

const HOUR_MS = 3_600_000;
const GROUP = 200;

/** Puts an hour of made-up traffic, about that many hits, into the spool. @returns how many it was */
export async function fillSpool(dataDir: string, hits: number): Promise<number> {
  const writer = await openSpoolWriter({
    ...{ dir: join(dataDir, 'spool'), keyringDir: join(dataDir, 'keyring'), clock: systemClock },
  });
  const untilMs = systemClock.now();
  let written = 0;
  let group = [];
  for (const { record } of hitRecords({ fromMs: untilMs - HOUR_MS, untilMs, hits })) {
    group.push(record);
    if (group.length < GROUP) continue;
    await writer.append(group);
    written += group.length;
    group = [];
  }
  await writer.append(group);
  await writer.close();
  return written + group.length;
}
