import { startEventsHost } from './events-host.ts';

/*
 * The process that alone opens chDB: `events-host.mjs <dataDir> <runDir>`. Tells its parent {ready: true}, ends when
 * the parent's channel closes, kills itself when the engine hangs (the supervisor starts it again).
 */

const WATCH_MS = 5_000;

/** Native threads that hang would keep an orderly exit waiting for ever. */
function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('killed');
}

const [dataDir, runDir] = process.argv.slice(2);
if (dataDir === undefined || runDir === undefined) {
  process.stderr.write('usage: events-host <data folder> <run folder>\n');
  process.exit(64);
}

const host = await startEventsHost(dataDir, runDir);
let isEnding = false;

function end(): void {
  if (isEnding) return;
  isEnding = true;
  setTimeout(die, 10_000).unref();
  host.stop().then(() => process.exit(0), die);
}

setInterval(() => {
  if (!host.isHung()) return;
  process.stderr.write('The event store hangs: a statement did not end. The host kills itself to be started again.\n');
  die();
}, WATCH_MS).unref();

process.on('disconnect', end);
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.send?.({ ready: true });
