import { join } from 'node:path';
import { controlConnection } from '@accord/config/control-connection';
import { eventsConnection } from '@accord/config/events-connection';
import { readProcessConfig } from '@accord/config/read-process-config';
import { connectControl } from '@accord/control-db/connect';
import { connectEvents } from '@accord/events-db/connect';
import { VisitGroups } from '@accord/ingest/visit-groups';
import { systemClock } from '@accord/kit/clock';
import { openSpoolReader } from '@accord/spool/spool-reader';
import { balanceAccounting } from './jobs/balance-accounting.ts';
import { checkFigures } from './jobs/check-figures.ts';
import { countStored } from './jobs/count-stored.ts';
import { eraseRemovedSites } from './jobs/erase-removed-sites.ts';
import { reapplyRules } from './jobs/reapply-rules.ts';
import { DeviceRecogniser } from './load/device-recogniser.ts';
import { RecentHits } from './load/recent-hits.ts';
import { runLoader } from './load/run-loader.ts';

const REPLAY_WINDOW_MS = 3_600_000;
const BALANCE_EVERY_MS = 60_000;
const ERASE_EVERY_MS = 2_000;
/** How soon a run that was asked for begins. */
const RULES_EVERY_MS = 2_000;
/** One site each time, of the whole installation in turn. */
const FIGURES_EVERY_MS = 60_000;
const WAIT_MS = 200;

const say = (message: string): void => void process.stderr.write(`worker: ${message}\n`);

/** Waits for what another process is still starting. */
async function whenReady<Answer>(
  what: string,
  attempt: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  for (let tries = 0; !signal.aborted; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 50) say(`still waiting for ${what}: ${error instanceof Error ? error.message : 'unknown cause'}`);
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
  return undefined;
}

async function main(): Promise<void> {
  const config = readProcessConfig();
  if (!config.ok) throw new Error(config.error.map((problem) => problem.message).join('\n'));
  const stop = new AbortController();
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, () => stop.abort());

  const clock = systemClock;
  const control = connectControl(controlConnection(config.value), { maxConnections: 3 });
  const events = connectEvents(eventsConnection(config.value));
  const recent = new RecentHits(clock.now(), REPLAY_WINDOW_MS);
  // The server brings both schemas up to date; until it has, the ledger and the tables are not there.
  await whenReady('the control store', () => control.ledger.position(), stop.signal);
  const known = await whenReady(
    'the event store',
    () => events.visitStore.recentHits(clock.now() - REPLAY_WINDOW_MS),
    stop.signal,
  );
  for (const hit of known ?? []) recent.remember(hit);

  const dataDir = config.value.dataDir;
  const reader = openSpoolReader({
    dir: join(dataDir, 'spool'),
    keyringDir: join(dataDir, 'keyring'),
    onDamage: (stretch, kept) =>
      say(`a damaged stretch of the spool was ${kept ? 'put aside' : 'skipped'} in segment ${stretch.segment}`),
  });
  const devices = new DeviceRecogniser();
  await devices.warmUp();
  let balancedMs = 0;
  let erasedMs = 0;
  let rulesMs = 0;
  let figuresMs = 0;
  const siteOf = async ({ orgId, siteId }: { orgId: number; siteId: number }) =>
    (await control.sites.ofOrganisation(orgId)).find((site) => site.siteId === siteId);
  const groups = new VisitGroups(events.visitStore);
  process.send?.({ ready: true });
  await runLoader({
    reader,
    clock,
    signal: stop.signal,
    store: events.visitStore,
    ledger: control.ledger,
    groups,
    recent,
    devices,
    report: say,
    betweenBatches: async () => {
      // First, as it may take seconds: nothing may come between erasure and balance that lets a site be removed.
      if (clock.now() - figuresMs >= FIGURES_EVERY_MS) {
        figuresMs = clock.now();
        await checkFigures(figuresMs, { checks: control.figureChecks, events: events.reader, siteOf, report: say });
      }
      // Before the balance: an erasure that was interrupted is complete again when the balance looks.
      if (clock.now() - erasedMs >= ERASE_EVERY_MS) {
        await eraseRemovedSites(clock.now(), {
          removedSites: control.removedSites,
          waiting: async () => reader.waiting((await control.ledger.position()).done),
          events,
        });
        erasedMs = clock.now();
      }
      if (clock.now() - rulesMs >= RULES_EVERY_MS) {
        const came = await reapplyRules(clock.now(), {
          runs: control.ruleRuns,
          ledger: control.ledger,
          history: events.history,
          store: events.visitStore,
          rulesOf: siteOf,
        });
        if (came === 'wrote') groups.forget();
        // A run that is under way goes on with the next batch.
        else rulesMs = clock.now();
      }
      if (clock.now() - balancedMs < BALANCE_EVERY_MS) return;
      balancedMs = clock.now();
      await balanceAccounting(balancedMs, {
        ledger: control.ledger,
        reader,
        outcomes: async (sinceMs) =>
          new Map(
            (await control.hitCounts.ofInstallation(sinceMs)).map(({ outcome, count }) => [outcome, Number(count)]),
          ),
        countStored: (sinceMs) => countStored(events.reader, sinceMs),
        write: (balance) => control.accounting.write(balance),
      });
    },
  });
  await Promise.all([control.close(), events.close()]);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? error.message : 'stopped for an unknown cause');
    process.exit(1);
  },
);
