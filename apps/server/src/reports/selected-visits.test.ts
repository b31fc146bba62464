import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aConversion, aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCall } from '../../test/an-api-call.ts';
import { answerCall } from './answer-call.ts';
import { renderJson } from './render/render-json.ts';
import { createQuestionRunner } from './run-question.ts';

const HOUR_S = 3600;
const DAY_S = Date.parse('2024-03-10T00:00:00Z') / 1000;
const id = (number: number): string => number.toString(16).padStart(16, '0');

type VisitFields = Parameters<typeof aVisit>[0];
type ActionFields = Parameters<typeof aStitchedAction>[0];

/** A visit that begins at an hour (UTC) of 10 March 2024, with its actions a minute apart. */
function visited(number: number, hour: number, fields: VisitFields, actions: ActionFields[]) {
  const startS = DAY_S + hour * HOUR_S;
  const shared = { visitId: id(number), visitorId: id(number) };
  const lastS = startS + 60 * (actions.length - 1);
  return {
    visit: aVisit({ ...shared, startS, lastS, actions: actions.length, hasEntry: false, hasExit: false, ...fields }),
    actions: actions.map((one, at) =>
      aStitchedAction({ ...shared, timeMs: (startS + 60 * at) * 1000, hitId: id(16 * number + at), ...one }),
    ),
  };
}

const GOOGLE = { channel: 2, channelName: 'Google', referrerUrl: 'https://www.google.com/' };
const NEWS = { channel: 3, channelName: 'news.example', referrerUrl: 'https://news.example/a' };
const page = (path: string, title = ''): ActionFields => ({ url: `example.org${path}`, title });

/*
 *   1  Berlin (lower case there), Firefox, Google "shoes"   /a, event Video play 7
 *   2  Zürich, Chrome, Google ""                             /a, /b "B"
 *   3  nowhere, no browser, news.example                     /b "A"; converted goal 2
 *   4  at 3:00 of the 11th, which is 23:00 of the 10th in New York
 */
const VISITS = [
  visited(1, 6, { city: 'berlin', browser: 'Firefox', ...GOOGLE, channelKeyword: 'shoes', latitude: 52.5 }, [
    page('/a', 'A'),
    { type: 'event', url: 'example.org/a', title: '', eventCategory: 'Video', eventAction: 'play', eventValue: 7 },
  ]),
  visited(2, 7, { city: 'Zürich', browser: 'Chrome', ...GOOGLE, dimensions: { 1: 'pro' } }, [
    page('/a', 'A'),
    page('/b', 'B'),
  ]),
  visited(3, 23, { city: '', browser: '', ...NEWS, maskedIp: '192.0.2.0', goalIds: [2] }, [
    { ...page('/b', 'A'), dimensions: { 2: 'blog' } },
  ]),
  visited(4, 27, {}, [page('/c')]),
];

describe('visits that a segment selects, on the real engine', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-selected-'));
  let host: RunningEventsHost;
  let events: Events;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    const conversions = [
      aConversion({ visitId: id(3), visitorId: id(3), goalId: 2, timeMs: (DAY_S + 23 * HOUR_S) * 1000 }),
    ];
    await events.visitStore.write({
      version: 1,
      actions: VISITS.flatMap((one) => one.actions),
      visits: VISITS.map((one) => one.visit),
      conversions,
      removedVisits: [],
      removedConversions: [],
    });
  });
  afterAll(async () => {
    await events?.close();
    await host?.stop();
    rmSync(dir, { recursive: true });
  });
  async function ask(
    method: string,
    more: Record<string, string> = {},
    timeZone = 'UTC',
    compat: '' | '5.2' = '',
  ): Promise<unknown> {
    const query = new URLSearchParams({ method, idSite: '1', period: 'day', date: '2024-03-10', ...more });
    const call = aCall(query.toString(), createQuestionRunner(events.reader), { timeZone, compat });
    return JSON.parse(renderJson(await answerCall(call)));
  }

  it.each([
    ['', 3],
    ['city==Berlin', 1],
    ['city==BERLIN', 1],
    ['city!=berlin', 2],
    ['city=@ÜRI', 1],
    ['city==', 1],
    ['city!=', 2],
    ['city=^z;city=$H', 1],
    ["city=='%3B DROP TABLE visits", 0],
    ['browserCode==FF,browserCode==CH', 2],
    ['browserCode!=FF', 2],
    ['referrerType==search;referrerKeyword==', 1],
    ['referrerType=@sea', 2],
    ['actions>1', 2],
    ['actions>=2;actions<2', 0],
    ['latitude>52;latitude<53', 1],
    ['latitude!=52.5', 2],
    ['latitude==', 2],
    ['visitIp>=192.0.2.0;visitIp<=192.0.2.255', 1],
    ['visitId==2', 1],
    ['visitServerHour==23', 1],
    ['pageUrl==https%253A%252F%252Fwww.example.org%252Fa', 2],
    ['pageUrl!=example.org/a', 1],
    ['pageUrl=@/a;pageUrl=@/b', 0],
    ['pageUrl=@/b;pageTitle==A', 1],
    ['pageUrl=@/a,city==', 3],
    ['pageUrl=@/a;city==berlin', 1],
    ['eventAction==play', 1],
    ['eventAction!=play', 2],
    ['eventValue>5', 1],
    ['eventValue>7', 0],
    ['actionType==events', 1],
    ['visitConvertedGoalId==2', 1],
    ['visitConvertedGoalId!=2', 2],
    ['dimension1==pro', 1],
    ['dimension2==blog', 1],
    ['dimension1!=pro', 2],
    ['dimension1==', 2],
    ['dimension1!=', 1],
  ])('%s: %i', async (segment, visits) => {
    expect(await ask('VisitsSummary.getVisits', { segment })).toEqual({ value: visits });
  });

  it('counts all pages of the visits that it selects', async () => {
    const rows = (await ask('Actions.getPageUrls', { segment: 'pageTitle==B' })) as Record<string, unknown>[];
    expect(rows.map(({ label, nb_hits }) => [label, nb_hits])).toEqual([
      ['/a', 1],
      ['/b', 1],
    ]);
  });

  it('shows rows below rows: expanded, flat and by the id of their row', async () => {
    const plain = (await ask('Referrers.getSearchEngines')) as Record<string, unknown>[];
    expect(plain).toMatchObject([{ label: 'Google', nb_visits: 2, nb_uniq_visitors: 2, url: 'http://google.com' }]);
    expect(plain[0]).not.toHaveProperty('subtable');
    expect(await ask('Referrers.getSearchEngines', { expanded: '1' })).toMatchObject([
      {
        label: 'Google',
        nb_visits: 2,
        subtable: [
          { label: '', nb_visits: 1 },
          { label: 'shoes', nb_visits: 1 },
        ],
      },
    ]);
    expect(await ask('Referrers.getSearchEngines', { flat: '1' })).toMatchObject([
      { label: 'Google - Keyword not defined', nb_visits: 1, Referrers_SearchEngine: 'Google' },
      { label: 'Google - shoes', nb_visits: 1, Referrers_Keyword: 'shoes' },
    ]);
    const idSubtable = String(plain[0]?.idsubdatatable);
    expect(await ask('Referrers.getKeywordsFromSearchEngineId', { idSubtable })).toMatchObject([
      { label: 'Keyword not defined', nb_visits: 1 },
      { label: 'shoes', nb_visits: 1 },
    ]);
    expect(await ask('Referrers.getReferrerType', { idSubtable: '3' })).toMatchObject([
      { label: 'news.example', nb_visits: 1 },
    ]);
  });

  it.each([
    ['Asia/Kolkata', '', ['11', '12']],
    ['Asia/Kolkata', '5.2', ['11', '12']],
    ['America/New_York', '', ['01', '03', '19', '23']],
    // Clocks go forward at 7:00 UTC; Matomo moves the hour 3 of UTC by the offset that 3:00 of the 10th had.
    ['America/New_York', '5.2', ['01', '03', '19', '22']],
    ['Australia/Adelaide', '', ['16', '17']],
    ['Australia/Adelaide', '5.2', ['16', '17']],
  ] as const)('tells the hours of visits in %s (%j)', async (timeZone, compat, hours) => {
    const rows = (await ask('VisitTime.getVisitInformationPerServerTime', {}, timeZone, compat)) as Record<
      string,
      unknown
    >[];
    expect(rows.filter(({ nb_visits }) => nb_visits !== 0).map(({ label }) => label)).toEqual(hours);
  });
});
