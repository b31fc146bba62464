import { join } from 'node:path';
import type { Config } from './config.ts';

/** How to reach the event store; both speak ClickHouse's HTTP protocol. */
export type EventsConnection = { readonly url: string } | { readonly socketPath: string };

/** The server of ACCORD_EVENTS_URL, or the event-store host through its socket in the run folder. */
export function eventsConnection(config: Config): EventsConnection {
  if (config.eventsUrl !== null) return { url: config.eventsUrl };
  return { socketPath: join(config.runDir, 'events.sock') };
}
