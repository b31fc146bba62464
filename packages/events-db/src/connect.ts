import type { ActionHistory, VisitStore } from '@accord/ingest/ports';
import type { EventReader } from '@accord/query/ports';
import { createActionHistory } from './action-history.ts';
import { createChdbSocket } from './chdb-socket.ts';
import { createClickhouseServer } from './clickhouse-server.ts';
import { createEngine, type EngineOptions } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { eraseSites } from './erase-sites.ts';
import { createEventReader } from './event-reader.ts';
import { migrate, type SchemaSubstitution } from './migrate.ts';
import { createVisitStore } from './visit-store.ts';

/** Where the event store is: the host's socket, or a ClickHouse server (`http://user:password@host:8123/database`). */
export type EventsAddress = { readonly socketPath: string } | { readonly url: string };

/** The event store, ready to use. */
export interface Events {
  readonly engine: Engine;
  readonly reader: EventReader;
  readonly visitStore: VisitStore;
  readonly history: ActionHistory;
  /** Brings the schema up to date; see `migrate`. */
  migrate(substitute?: SchemaSubstitution): Promise<string[]>;
  /** Erases everything of these sites; see `eraseSites`. */
  eraseSites(siteIds: readonly number[]): Promise<void>;
  /** True when the engine answered within two seconds. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** Connects lazily: nothing is opened before the first question. */
export function connectEvents(address: EventsAddress, options: EngineOptions = {}): Events {
  const transport =
    'socketPath' in address ? createChdbSocket(address.socketPath) : createClickhouseServer(address.url);
  const engine = createEngine(transport, options);
  return {
    engine,
    reader: createEventReader(engine),
    visitStore: createVisitStore(engine),
    history: createActionHistory(engine),
    migrate: (substitute) => migrate(engine, substitute),
    eraseSites: (siteIds) => eraseSites(engine, siteIds),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}
