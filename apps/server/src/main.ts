import { fileURLToPath } from 'node:url';
import { readProcessConfig } from '@accord/config/read-process-config';
import { buildApp } from './app.ts';
import { openParts } from './open-parts.ts';

/** What the supervisor reads as: do not try again. */
const REFUSED = 78;
/** Requests that have begun are answered; the supervisor waits a little longer than this. */
const DRAIN_MS = 5_000;

const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const config = readProcessConfig();
if (!config.ok) {
  for (const { message } of config.error) tell(message);
  process.exit(REFUSED);
}

let end: () => Promise<void> = async () => process.exit(0);
let isEnding = false;
const endOnce = () => {
  if (isEnding) return;
  isEnding = true;
  end().catch((error: Error) => {
    tell(`Could not end in order: ${error.name}`);
    process.exit(1);
  });
};
for (const sign of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(sign, endOnce);

const opened = await openParts(config.value, tell).catch((error: Error) => {
  tell(`Cannot start: ${error.message}`);
  process.exit(1);
});
if (!opened.ok) {
  tell(opened.error);
  process.exit(REFUSED);
}
const { parts, collect, close } = opened.value;
const app = await buildApp(parts, { collect, distDir: fileURLToPath(new URL('../../../dist/', import.meta.url)) });
end = async () => {
  const deadline = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  await app.close();
  clearTimeout(deadline);
  await close();
  process.exit(0);
};
const { host, port } = config.value;
try {
  await app.listen({ host, port });
} catch (error) {
  tell(`Cannot listen on ${host}, port ${port}: ${(error as NodeJS.ErrnoException).code}`);
  process.exit(1);
}
process.send?.({ ready: true });
