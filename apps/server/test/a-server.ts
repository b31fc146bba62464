import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '@accord/config/config';
import { readConfig } from '@accord/config/read-config';
import { type ControlStore, connectControl } from '@accord/control-db/connect';
import { openSiteDirectory, type SiteDirectory } from '@accord/control-db/site-directory';
import { fixedClock } from '@accord/kit/clock';
import type { EventReader } from '@accord/query/ports';
import { type ControlHost, startControlHost } from '@accord/testing/control-host';
import { createMemoryVisitStore } from '@accord/testing/memory-visit-store';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { NotKeptTally } from '../src/collect/not-kept-tally.ts';
import { RecentOutcomes } from '../src/collect/recent-outcomes.ts';
import type { ServerParts } from '../src/parts.ts';

export const NOON = Date.UTC(2026, 10, 25, 12);
export const PUBLIC_URL = 'https://stats.example.org';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly parts: ServerParts;
  readonly control: ControlStore;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly host: ControlHost;
  /** Where its PostgreSQL is, for starting it again. */
  readonly dir: string;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly config?: Partial<Config>;
  readonly events?: EventReader;
  readonly stored?: ServerParts['stored'];
  readonly distDir?: string;
  readonly collect?: RequestListener;
  /** What is done to the empty control store before the server looks at it. */
  readonly before?: (control: ControlStore, config: Config) => Promise<void>;
}

/** A server over a control store of its own, to be asked by `inject`. The event store is a small fake. */
export async function aServer({
  config,
  events,
  stored,
  distDir,
  collect,
  before,
}: TestServerOptions = {}): Promise<TestServer> {
  const dir = mkdtempSync(join(tmpdir(), 'accord-server-'));
  const host = await startControlHost(dir);
  const clock = fixedClock(NOON);
  const control = connectControl(host.connection, { clock });
  await control.migrate();
  const settings = { ...aConfig(dir), ...config };
  await before?.(control, settings);
  const directory: SiteDirectory = await openSiteDirectory(control, clock);
  const parts: ServerParts = {
    config: settings,
    clock,
    control,
    directory,
    events: events ?? { run: async () => [] },
    stored: stored ?? { history: { actionsAfter: async () => [] }, store: createMemoryVisitStore() },
    recent: new RecentOutcomes(),
    notKept: new NotKeptTally(),
    authSecret: 'a secret of thirty-two characters',
    readiness: { events: async () => true, spool: () => true },
  };
  const app = await buildApp(parts, {
    collect: collect ?? ((_request, response) => response.end('collected')),
    distDir: distDir ?? join(dir, 'dist'),
  });
  const stop = async () => {
    await app.close();
    await directory.close();
    await control.close();
    await host.stop();
    rmSync(dir, { recursive: true });
  };
  return { app, parts, control, clock, host, dir, stop };
}

export function aConfig(dataDir: string): Config {
  const config = readConfig({ ACCORD_DATA_DIR: dataDir, ACCORD_PUBLIC_URL: PUBLIC_URL });
  if (!config.ok) throw new Error(config.error.map(({ message }) => message).join(' '));
  return config.value;
}

export const aSetup = {
  name: 'Ada',
  email: 'Ada@Example.org',
  password: 'correct horse battery',
  organisation: 'Acme',
  site: { name: 'Shop', url: 'https://shop.example/', timeZone: 'Europe/Berlin', currency: 'EUR' },
};

/** What a page of ours sends along. */
export const fromOurPage = { origin: PUBLIC_URL, host: 'stats.example.org' };

/** The Cookie header that answers a Set-Cookie. */
export function cookieOf(answer: { headers: Record<string, unknown> }): string {
  const lines = answer.headers['set-cookie'];
  return (Array.isArray(lines) ? lines : [lines ?? '']).map((line: string) => line.split(';', 1)[0]).join('; ');
}

/** Does set-up and returns the owner's cookie. */
export async function setUpOwner(app: FastifyInstance): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/setup', headers: fromOurPage, payload: aSetup });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return cookieOf(answer);
}
