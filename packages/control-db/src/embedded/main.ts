import { readProcessConfig } from '@accord/config/read-process-config';
import { startEmbedded } from './start-embedded.ts';

/** What the supervisor reads as: do not try again. */
const REFUSED = 78;

/**
 * The process that runs the embedded PostgreSQL. It tells its parent {ready: true}, and ends (after PostgreSQL has
 * written everything out) on SIGTERM or when the parent is gone. When PostgreSQL dies it ends with 1, to be restarted;
 * with 78 when it can never start as things are.
 */
const config = readProcessConfig();
if (!config.ok) {
  for (const { message } of config.error) process.stderr.write(`${message}\n`);
  process.exit(REFUSED);
}

let isEnding = false;
// Until PostgreSQL runs there is nothing to end: a start under way is finished first, so that it leaves no orphan.
let finish: () => Promise<void> = async () => undefined;
const end = () => {
  if (isEnding) return;
  isEnding = true;
  void finish();
};
process.on('SIGTERM', end);
process.on('disconnect', end);
process.on('SIGINT', () => {
  // Ctrl-C reaches the whole group. With a parent, it decides when: the server still writes to us.
  if (!process.connected) end();
});

const started = await startEmbedded({ ...config.value, tell: (sentence) => process.stdout.write(`${sentence}\n`) });
if (!started.ok) {
  process.stderr.write(`${started.error.sentence}\n`);
  process.exit(started.error.isForGood ? REFUSED : 1);
}
const postgres = started.value;
finish = async () => {
  await postgres.stop();
  process.exit(0);
};
if (isEnding) await finish();
process.send?.({ ready: true });
const how = await postgres.ended;
if (!isEnding) {
  process.stderr.write(`PostgreSQL ${how}.\n`);
  process.exit(1);
}
