import { join } from 'node:path';
import type { Config } from '@accord/config/config';
import { controlConnection } from '@accord/config/control-connection';
import { eventsConnection } from '@accord/config/events-connection';
import { connectControl } from '@accord/control-db/connect';
import { openSiteDirectory } from '@accord/control-db/site-directory';
import { connectEvents } from '@accord/events-db/connect';
import { EventStoreError } from '@accord/events-db/event-store-error';
import { systemClock } from '@accord/kit/clock';
import { failed, ok, type Result } from '@accord/kit/result';
import { openSpoolWriter } from '@accord/spool/spool-writer';
import type { Collector } from './collect/collect-hits.ts';
import { createCollector } from './collect/create-collector.ts';
import { NotKeptTally } from './collect/not-kept-tally.ts';
import { RecentOutcomes } from './collect/recent-outcomes.ts';
import { writeNotKept } from './collect/write-not-kept.ts';
import { readAuthSecret } from './control/read-auth-secret.ts';
import { settleRole } from './control/settle-role.ts';
import { migrateControl, migrateEvents } from './migrate-stores.ts';
import type { ServerParts } from './parts.ts';

const MIGHTY_ROLE =
  'Warning: the role in ACCORD_CONTROL_URL is a superuser or has BYPASSRLS, so PostgreSQL does not keep organisations apart ' +
  'as a second line. Use a role that owns its database and no more.';

export interface OpenedParts {
  readonly parts: ServerParts;
  readonly collect: Collector;
  /** Ends what was opened; what the collector answered is on disk by then. */
  close(): Promise<void>;
}

const isFailure = (error: unknown): boolean => error instanceof EventStoreError && error.kind === 'failed';
/** Tables may still be missing: that is no fault, and over in a moment. */
const notYet = () => new EventStoreError('unavailable', 'The event store is being brought up to date.');

/**
 * Opens everything that the server stands on. Waits for the control store, because without sites no hit can be
 * judged; not for the event store, because hits go to the spool.
 * @returns a sentence when the configuration contradicts what is stored.
 */
export async function openParts(
  config: Config,
  tell: (sentence: string) => void,
): Promise<Result<OpenedParts, string>> {
  const clock = systemClock;
  const keyringDir = join(config.dataDir, 'keyring');
  const control = connectControl(controlConnection(config), { clock });
  const events = connectEvents(eventsConnection(config));

  const [spool] = await Promise.all([
    openSpoolWriter({ dir: join(config.dataDir, 'spool'), keyringDir, clock }),
    migrateControl(control, tell),
  ]);
  if (config.controlUrl !== null && (await control.passesRowPolicies())) tell(MIGHTY_ROLE);
  const settled = await settleRole(control, config);
  if (!settled.ok) {
    await Promise.all([spool.close(), control.close(), events.close()]);
    return failed(settled.error);
  }
  const directory = await openSiteDirectory(control, clock);
  const migration = new AbortController();
  let isMigrated = false;
  const migrated = migrateEvents(events, tell, migration.signal).then(() => {
    isMigrated = true;
  });

  const parts: ServerParts = {
    config,
    clock,
    control,
    directory,
    events: {
      run: (...question) =>
        events.reader.run(...question).catch((error) => {
          throw isMigrated || !isFailure(error) ? error : notYet();
        }),
    },
    stored: { history: events.history, store: events.visitStore },
    recent: new RecentOutcomes(),
    notKept: new NotKeptTally(),
    authSecret: readAuthSecret(keyringDir),
    readiness: { events: async () => isMigrated && (await events.ping()), spool: () => !spool.isSaturated() },
  };
  const collect = await createCollector(parts, spool);
  const endNotKept = writeNotKept(control, parts.notKept, directory, clock);
  const close = async () => {
    migration.abort();
    await endNotKept();
    await spool.close();
    await directory.close();
    await Promise.all([control.close(), events.close(), migrated]);
  };
  return ok({ parts, collect, close });
}
