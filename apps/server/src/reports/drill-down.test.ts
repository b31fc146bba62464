import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report, TableReport } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import { publicMetrics } from '@accord/catalog/public-report';
import type { ReportAnswer } from '@accord/contract/reports';
import type { VisitList } from '@accord/contract/visits';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { randomRows } from '@accord/testing/random-rows';
import { aConversion, aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, setUpOwner, type TestServer } from '../../test/a-server.ts';

const DAYS = 'period=range&date=2024-03-03,2024-03-10';
const START_S = Date.parse('2024-03-04T10:00:00Z') / 1000;
const id = (number: number): string => `f${number.toString(16).padStart(15, '0')}`;

type VisitFields = Parameters<typeof aVisit>[0];
type ActionFields = Parameters<typeof aStitchedAction>[0];
/** Values that a segment has to quote, and missing ones. */
const ODD = 'a;b,c & 50% + "d" ü';
const VISITS: { visit: VisitFields; actions: ActionFields[] }[] = [
  {
    visit: { country: 'de', region: 'BE', city: ODD, language: 'de-at', userId: ODD, browser: 'Firefox' },
    actions: [],
  },
  {
    visit: { os: 'Windows', osVersion: '10', browser: 'Chrome', browserVersion: '120.0', language: 'de' },
    actions: [],
  },
  { visit: { channel: 2, channelName: 'Google', channelKeyword: ODD, resolution: '1920x1080' }, actions: [] },
  { visit: { channel: 2, channelName: 'Google', deviceType: 'smartphone', deviceBrand: 'Apple' }, actions: [] },
  { visit: { channel: 3, channelName: 'news.example', referrerUrl: 'https://news.example/a?b=1&c=2' }, actions: [] },
  { visit: { channel: 7, channelName: 'Facebook', referrerUrl: 'https://facebook.com/x' }, actions: [] },
  { visit: { channel: 8, channelName: 'ChatGPT', referrerUrl: 'https://chatgpt.com/' }, actions: [] },
  {
    visit: {
      channel: 6,
      channelName: ODD,
      channelKeyword: 'boots',
      campaignSource: 'letter',
      campaignMedium: 'e-mail',
      campaignContent: 'a',
      campaignId: 'c 7',
      campaignGroup: ODD,
      campaignPlacement: 'top',
    },
    actions: [],
  },
  {
    visit: { channel: 6, channelName: 'spring', campaignSource: 'letter', dimensions: { 1: ODD } },
    actions: [
      { url: 'example.org/a/b', title: ODD, dimensions: { 2: ODD } },
      { url: 'www.example.org/a/', title: '', urlPrefix: 3 },
      { type: 'event', url: 'example.org/a/b', title: '', eventCategory: ODD, eventAction: 'play', eventName: 'x' },
      { type: 'content', url: 'example.org/a/b', title: '', contentName: 'banner', contentPiece: ODD },
      { type: 'search', url: 'example.org/a/b', title: ODD, searchCategory: 'shelf' },
      { type: 'download', url: 'example.org/file.zip', title: '' },
      { type: 'outlink', url: 'https://other.example/x?y=1', title: '' },
    ],
  },
];

/** The column that counts visits, where the report has one. */
function visitsOf(report: TableReport): string | undefined {
  const all = publicMetrics(report).filter(({ metric }) => /(^|_)nb_visits$/.test(metric.wire ?? ''));
  return (all.find(({ metric }) => metric === report.sort) ?? all.find(({ metric }) => metric.wire === 'nb_visits'))
    ?.column;
}
const tables = (reports as readonly Report[]).filter((report) => report.kind === 'table');

describe('from every row to its visits, on the real engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-drill-'));
  let host: RunningEventsHost;
  let events: Events;
  let server: TestServer;
  let cookie = '';
  let compared = 0;
  beforeAll(async () => {
    host = await startEventsHost(folder);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    const none = { removedVisits: [], removedConversions: [] };
    await events.visitStore.write({
      version: 1,
      ...randomRows(11, Date.UTC(2024, 2, 4, 20), 'Europe/Berlin'),
      ...none,
    });
    const own = VISITS.map(({ visit, actions }, at) => {
      const shared = { visitId: id(at), visitorId: id(at) };
      const startS = START_S + at * 7200;
      return {
        visit: aVisit({ ...shared, startS, lastS: startS + actions.length, actions: 1 + actions.length, ...visit }),
        actions: [{}, ...actions].map((action, second) =>
          aStitchedAction({
            ...shared,
            timeMs: (startS + second) * 1000,
            hitId: id(1000 + at * 16 + second),
            ...action,
          }),
        ),
      };
    });
    await events.visitStore.write({
      version: 2,
      actions: own.flatMap(({ actions }) => actions),
      visits: own.map(({ visit }) => visit),
      conversions: [aConversion({ visitId: id(0), visitorId: id(0), hitId: id(1000), timeMs: START_S * 1000 })],
      ...none,
    });
    server = await aServer({ events: events.reader });
    cookie = await setUpOwner(server.app);
  });
  afterAll(async () => {
    await server?.stop();
    await events?.close();
    await host?.stop();
    rmSync(folder, { recursive: true });
  });
  const ask = async <Answer>(path: string): Promise<Answer> => {
    const reply = await server.app.inject({ url: `/api/v1/sites/1/${path}`, headers: { cookie } });
    expect([reply.statusCode, path, reply.statusCode === 200 ? '' : reply.body]).toEqual([200, path, '']);
    return reply.json();
  };
  const countVisits = async (segment: string): Promise<number> => {
    const asked = `date=2024-03-03,2024-03-10&limit=200&segment=${encodeURIComponent(segment)}`;
    return (await ask<VisitList>(`visits?${asked}`)).visits.length;
  };

  it.each(tables.map((report) => [report.id, report] as const))(
    '%s',
    async (reportId, report) => {
      const number = report.dimension.id === 'custom-action-dimension' ? 2 : 1;
      const dimension = report.asks?.includes('dimensionId') === true ? `&dimension=${number}` : '';
      const answer = await ask<ReportAnswer>(`reports/${reportId}?${DAYS}&limit=200${dimension}`);
      const rows = answer.periods[0]?.rows ?? [];
      const column = visitsOf(report);
      const { visitsOfRow } = report.dimension;
      const wrong: unknown[] = [];
      for (const row of rows) {
        if (visitsOfRow !== undefined && 'none' in visitsOfRow) expect(row.segment).toBeUndefined();
        else if (column === undefined) continue;
        else {
          // Actions without the property are no condition on visits that other actions may fulfil.
          if (row.segment === undefined && row.label === report.dimension.undefinedLabel) continue;
          const visits = row.segment === undefined ? undefined : await countVisits(String(row.segment));
          // The declaration says that other visits are selected too.
          const isWider = visitsOfRow !== undefined && 'others' in visitsOfRow;
          if (!isWider && visits !== row[column]) wrong.push([row.label, row.segment, row[column], visits]);
          compared += 1;
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('has followed rows of most reports', () => {
    expect(compared).toBeGreaterThan(150);
  });
});
