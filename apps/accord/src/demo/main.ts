import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { controlConnection } from '@accord/config/control-connection';
import { readProcessConfig } from '@accord/config/read-process-config';
import { connectControl } from '@accord/control-db/connect';
import { systemClock } from '@accord/kit/clock';
import { serverAddress } from '../supervise/server-address.ts';
import { newDemo } from './demo-traffic.ts';
import { fillDemo } from './fill-demo.ts';
import { sendHits } from './send-hits.ts';
import { waitForServer } from './wait-for-server.ts';

/** A child of the supervisor for `npm start -- --demo`: opens the demo, prints how to sign in to it, fills it. */

/** What the supervisor reads as: do not try again. */
const REFUSED = 78;
const LINK_MS = 3_600_000;

const tell = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const config = readProcessConfig();
if (!config.ok) {
  for (const { message } of config.error) tell(message);
  process.exit(REFUSED);
}
const stop = new AbortController();
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) {
  process.once(event, () => {
    stop.abort();
    process.exit(0);
  });
}

const clock = systemClock;
const { host, port } = serverAddress(config.value);
const server = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
const control = connectControl(controlConnection(config.value), { clock, maxConnections: 2 });
const demo = await control.demo.open(newDemo(clock.now()));
const token = randomBytes(24).toString('base64url');
await control.demo.setToken(demo.orgId, token);
const key = randomBytes(32).toString('base64url');
await control.demoSignIn.offer(demo.orgId, key, clock.now() + LINK_MS);
process.send?.({ ready: true });

await waitForServer(server, token, stop.signal);
tell(`Open the demo, once and within an hour: ${new URL(`/demo/${key}`, config.value.publicUrl)}`);
await fillDemo({
  demo,
  store: control.demo,
  clock,
  signal: stop.signal,
  send: (requests) => sendHits(`${server}/matomo.php`, token, requests, stop.signal),
  tell,
});
tell('The demo was removed.');
await control.close();
// The supervisor would start again what ends; there is nothing left to do until it ends everything.
while (!stop.signal.aborted) await sleep(3_600_000, undefined, { signal: stop.signal });
