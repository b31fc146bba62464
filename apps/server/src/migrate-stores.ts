import { setTimeout as sleep } from 'node:timers/promises';
import type { ControlStore } from '@accord/control-db/connect';
import { isControlStoreAway } from '@accord/control-db/is-control-store-away';
import type { Events } from '@accord/events-db/connect';
import { EventStoreError } from '@accord/events-db/event-store-error';
import { whereItHappened } from './plugins/errors.ts';

const RETRY_MS = 50;
const SLOWEST_RETRY_MS = 1_600;

/** Brings the control store's schema up to date, once PostgreSQL answers. @throws when it refuses. */
export async function migrateControl(control: ControlStore, tell: (sentence: string) => void): Promise<void> {
  await untilItWorks(() => control.migrate(), {
    isWorthWaiting: isControlStoreAway,
    onSlow: () => tell('Waiting for PostgreSQL.'),
  });
}

/** Brings the event store's schema up to date. Hits are taken meanwhile, so it may take as long as it needs. */
export async function migrateEvents(
  events: Events,
  tell: (sentence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const isAway = (error: unknown) => error instanceof EventStoreError && error.kind === 'unavailable';
  await untilItWorks(() => events.migrate(), {
    // An event store that refuses today may be mended tomorrow; hits wait in the spool until then.
    isWorthWaiting: () => true,
    onSlow: (error) =>
      tell(isAway(error) ? 'Waiting for the event store.' : `The event store is not ready: ${whereItHappened(error)}`),
    signal,
  });
}

interface Waiting {
  isWorthWaiting(error: unknown): boolean;
  /** Told once, when it takes longer than a start takes. */
  onSlow(error: unknown): void;
  /** Ends the waiting without an answer. */
  signal?: AbortSignal;
}

async function untilItWorks(
  attempt: () => Promise<unknown>,
  { isWorthWaiting, onSlow, signal }: Waiting,
): Promise<void> {
  let hasTold = false;
  for (let waitMs = RETRY_MS; !signal?.aborted; waitMs = Math.min(waitMs * 2, SLOWEST_RETRY_MS)) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!isWorthWaiting(error)) throw error;
      if (waitMs === SLOWEST_RETRY_MS && !hasTold) {
        hasTold = true;
        onSlow(error);
      }
      // An aborted wait ends the loop.
      await sleep(waitMs, undefined, signal === undefined ? {} : { signal, ref: false }).catch(() => undefined);
    }
  }
}
