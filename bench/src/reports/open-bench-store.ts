import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventsConnection } from '@accord/config/events-connection';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { systemClock } from '@accord/kit/clock';
import { addBenchSite } from '../add-bench-site.ts';
import { openStack, type Stack } from '../stack.ts';
import { type LoadedActions, loadActions } from './load-actions.ts';
import { measureStorage, type StoredTable } from './measure-storage.ts';

/** The product without its worker, and an event store that holds what the bench asks about. */
export interface BenchData {
  readonly stack: Stack;
  readonly events: Events;
  readonly loaded: LoadedActions & { readonly untilMs: number; readonly stored: readonly StoredTable[] };
}

const SETTLE_MS = 30_000;
const DAY_MS = 86_400_000;
/** The overview's 28 days and as many before them to compare with. */
const DAYS = 57;

/**
 * Starts control store, event store and server, makes the site and loads traffic that ends now. With a folder that holds
 * such data already, that is used.
 */
export async function openBenchStore(hits: number, dataDir: string | undefined): Promise<BenchData> {
  const stack = await openStack({ dataDir });
  try {
    await Promise.all([stack.start('control-host'), stack.start('events-host')]);
    await stack.start('server');
    const events = connectEvents(eventsConnection(stack.config));
    await events.migrate();
    const noteFile = join(stack.config.dataDir, 'bench.json');
    if (!existsSync(noteFile)) {
      const untilMs = systemClock.now();
      const startMs = untilMs - (DAYS + 1) * DAY_MS;
      await addBenchSite(stack, new Date(startMs).toISOString().slice(0, 10));
      const tell = (sentence: string): void => console.log(sentence);
      const done = await loadActions(events.visitStore, { fromMs: untilMs - DAYS * DAY_MS, untilMs, hits }, tell);
      // Before other rows come into the same tables, and after the engine has merged what it merges at once.
      await sleep(SETTLE_MS);
      const stored = await measureStorage(stack.config.dataDir);
      await writeFile(noteFile, JSON.stringify({ ...done, untilMs, stored }));
    }
    return { stack, events, loaded: JSON.parse(await readFile(noteFile, 'utf8')) };
  } catch (error) {
    await stack.close();
    throw error;
  }
}
