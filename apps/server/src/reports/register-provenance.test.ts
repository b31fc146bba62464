import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reports } from '@accord/catalog/generated/reports';
import { publicMetrics } from '@accord/catalog/public-report';
import { type Provenance, provenance } from '@accord/contract/provenance';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, setUpOwner, type TestServer } from '../../test/a-server.ts';

const VIEW_TOKEN = 'a-token-that-may-only-look-000000000000';
/** Two visits on 10 March 2024 by the site's clock (Berlin), written as 7 and 8; one the day after. */
const FIRST_S = Date.parse('2024-03-09T23:30:00Z') / 1000;
const id = (number: number): string => number.toString(16).padStart(16, '0');

describe('what figures are made of, on the real engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-provenance-'));
  let host: RunningEventsHost;
  let events: Events;
  let server: TestServer;
  let cookie = '';
  beforeAll(async () => {
    host = await startEventsHost(folder);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    for (const [at, startS] of [FIRST_S, FIRST_S + 3600, FIRST_S + 86_400].entries()) {
      const ids = { visitId: id(at + 1), visitorId: id(at + 1) };
      await events.visitStore.write({
        version: 7 + at,
        actions: [aStitchedAction({ ...ids, timeMs: startS * 1000, hitId: id(100 + at) })],
        visits: [aVisit({ ...ids, startS, lastS: startS })],
        conversions: [],
        removedVisits: [],
        removedConversions: [],
      });
    }
    server = await aServer({ events: events.reader });
    cookie = await setUpOwner(server.app);
    await server.control.tokens.add({
      orgId: 1,
      userId: null,
      name: 'test',
      scope: 'view',
      reachesAllSites: false,
      isAllowedInUrl: false,
      expiresMs: null,
      token: VIEW_TOKEN,
    });
  });
  afterAll(async () => {
    await server?.stop();
    await events?.close();
    await host?.stop();
    rmSync(folder, { recursive: true });
  });
  const ask = async (path: string, headers: Record<string, string> = { cookie }): Promise<Provenance> => {
    const reply = await server.app.inject({ url: `/api/v1/sites/1/reports/${path}`, headers });
    expect(reply.statusCode, reply.body).toBe(200);
    return provenance.strict().parse(reply.json());
  };

  it('says range, time zone, tables and the last write of what is counted', async () => {
    const answer = await ask('visits-summary/provenance?period=day&date=2024-03-10&columns=visits,bounceRate');
    expect(answer).toMatchObject({
      report: 'visits-summary',
      timeZone: 'Europe/Berlin',
      range: {
        from: '2024-03-10',
        to: '2024-03-10',
        startsAt: '2024-03-09T23:00:00.000Z',
        endsAt: '2024-03-10T23:00:00.000Z',
      },
      segment: '',
      tables: [{ name: 'visits', rows: 2, newest: '2024-03-10T00:30:00.000Z', version: '8' }],
    });
    expect(answer.figures.map(({ id: column }) => column)).toEqual(['visits', 'bounceRate']);
    expect(answer.figures[1]?.madeOf.map(({ label }) => label)).toEqual(['Bounces', 'Visits']);
    expect(answer.figures[0]).toMatchObject({ madeOf: [], sources: [{ table: 'visits', rows: 'visits' }] });
  });

  it('counts the last day up to a time of it, and says so', async () => {
    const path = 'visits-summary?period=day&date=2024-03-10&columns=visits&until=01:00';
    const reply = await server.app.inject({ url: `/api/v1/sites/1/reports/${path}`, headers: { cookie } });
    expect(reply.json().periods[0].rows).toEqual([{ visits: 1 }]);
    const { range, tables } = await ask(path.replace('?', '/provenance?'));
    expect(range).toMatchObject({ startsAt: '2024-03-09T23:00:00.000Z', endsAt: '2024-03-10T00:00:00.000Z' });
    expect(tables).toMatchObject([{ name: 'visits', rows: 1 }]);
    const refused = await server.app.inject({
      url: `/api/v1/sites/1/reports/${path.replace('01:00', '24:00')}`,
      headers: { cookie },
    });
    expect(refused.statusCode).toBe(400);
  });

  it('names the tables that the segment reads, and what is stored of a range without anything', async () => {
    const segment = encodeURIComponent('pageUrl=@example');
    const answer = await ask(`countries/provenance?period=day&date=2024-04-01&segment=${segment}`);
    expect(answer.segment).toBe('pageUrl=@example');
    expect(answer.tables).toContainEqual({ name: 'actions', rows: 0, newest: null, version: null });
  });

  it('shows the SQL to those who may change the site, and to nobody else', async () => {
    const path = 'page-urls/provenance?period=day&date=2024-03-10';
    const own = await ask(path);
    expect(own.query?.sql).toContain('FROM actions FINAL');
    expect(own.query?.parameters.siteId).toBe('1');
    expect(own.figures.length).toBeGreaterThan(0);
    const other = await ask(path, { authorization: `Bearer ${VIEW_TOKEN}` });
    expect(other.query).toBeNull();
    expect(JSON.stringify(other)).not.toContain('SELECT');
  });

  it.each(reports.map((report) => [report.id, report] as const))(
    'knows every figure of %s',
    async (reportId, report) => {
      const answer = await ask(`${reportId}/provenance?period=range&date=2024-03-10,2024-03-11`);
      expect(answer.figures.map(({ id: column }) => column)).toEqual(publicMetrics(report).map(({ column }) => column));
      for (const { doc, sources } of answer.figures) {
        expect(doc).not.toBe('');
        expect(sources.length).toBeGreaterThan(0);
      }
      expect(answer.tables.length).toBeGreaterThan(0);
    },
  );

  it.each(['nothing', 'visits-summary'])('refuses what the report %s refuses', async (reportId) => {
    const url = `/api/v1/sites/1/reports/${reportId}/provenance?period=day&date=soon`;
    const reply = await server.app.inject({ url, headers: { cookie } });
    expect(reply.statusCode).toBe(reportId === 'nothing' ? 404 : 400);
  });
});
