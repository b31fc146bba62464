import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reports } from '@accord/catalog/generated/reports';
import { connectEvents, type Events } from '@accord/events-db/connect';
import type { StitchedAction } from '@accord/ingest/stored-action';
import { goldenQuestions } from '@accord/query/golden-sql';
import { startOfDayS } from '@accord/query/time/zoned-day';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCall } from '../../test/an-api-call.ts';
import { answerCall } from './answer-call.ts';
import { renderJson } from './render/render-json.ts';
import { createQuestionRunner } from './run-question.ts';

/*
 * March 2024 of a site in Berlin, figured by hand. Clocks go forward on the 31st.
 *   1  A  Mon 4th 23:50:00 local   /  60 s  /products/shoes  420 s  /            3 actions, 481 s
 *   2  A  Tue 5th 00:05            /products/                                    bounce
 *   3  B  Tue 5th 11:00 (user ada) /products/shoes  30 s  /blog/ (no title)      2 actions, 31 s
 *   4  C  Sun 31st 23:59:30 (+2)   /                                             bounce, still March
 *   5  A  Mon 1 April 00:00:10     /                                             bounce, April
 *   6  B  Fri 1st 00:00:00         /                                             bounce, March's first moment
 *   7     a visit that was stitched away again; 8 one of another site
 */
const A = '00000000000000aa';
const B = '00000000000000bb';
const C = '00000000000000cc';
const TITLES: Record<string, string> = {
  '/': 'Home',
  '/products/': 'Products',
  '/products/shoes': 'Shoes',
  '/blog/': '',
};

let hits = 0;
function visited(
  id: number,
  visitorId: string,
  start: string,
  pages: [string, number][],
  more: Partial<{ userId: string; siteId: number }> = {},
) {
  const visitId = id.toString(16).padStart(16, '0');
  const startS = Date.parse(start) / 1000;
  let timeS = startS;
  const actions = pages.map(([path, seconds], at): StitchedAction => {
    const before = pages[at - 1];
    timeS += seconds;
    hits += 1;
    return aStitchedAction({
      visitId,
      visitorId,
      hitId: hits.toString(16).padStart(16, '0'),
      timeMs: timeS * 1000,
      url: `example.org${path}`,
      title: TITLES[path] ?? '',
      position: at + 1,
      ...(before === undefined
        ? {}
        : {
            hasPrevious: true,
            previousUrl: `example.org${before[0]}`,
            previousTitle: TITLES[before[0]] ?? '',
            secondsSincePrevious: seconds,
          }),
      ...more,
    });
  });
  const first = pages[0]?.[0] ?? '';
  const last = pages.at(-1)?.[0] ?? '';
  const visit = aVisit({
    visitId,
    visitorId,
    startS,
    lastS: timeS,
    actions: pages.length,
    interactions: pages.length,
    pageViews: pages.length,
    durationS: pages.length === 1 ? 0 : timeS - startS + 1,
    entryUrl: `example.org${first}`,
    entryTitle: TITLES[first] ?? '',
    hasEntry: true,
    exitUrl: `example.org${last}`,
    exitTitle: TITLES[last] ?? '',
    hasExit: true,
    ...more,
  });
  return { visit, actions };
}

const MARCH = [
  visited(1, A, '2024-03-04T22:50:00Z', [
    ['/', 0],
    ['/products/shoes', 60],
    ['/', 420],
  ]),
  visited(2, A, '2024-03-04T23:05:00Z', [['/products/', 0]]),
  visited(
    3,
    B,
    '2024-03-05T10:00:00Z',
    [
      ['/products/shoes', 0],
      ['/blog/', 30],
    ],
    { userId: 'ada' },
  ),
  visited(4, C, '2024-03-31T21:59:30Z', [['/', 0]]),
  visited(5, A, '2024-03-31T22:00:10Z', [['/', 0]]),
  visited(6, B, '2024-02-29T23:00:00Z', [['/', 0]]),
  visited(8, C, '2024-03-05T10:00:00Z', [['/', 0]], { siteId: 2 }),
];
const GONE = visited(7, C, '2024-03-05T12:00:00Z', [['/', 0]]).visit;

describe('a month on the real engine', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-month-'));
  let host: RunningEventsHost;
  let events: Events;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    const visits = MARCH.map(({ visit }) => visit);
    const actions = MARCH.flatMap((one) => one.actions);
    // An earlier state of the same visits: later versions must win.
    const before = visits.map((visit) => ({ ...visit, actions: 9, durationS: 999 }));
    await events.visitStore.write({ version: 1, actions, visits: [...before, GONE], removedVisits: [] });
    await events.visitStore.write({ version: 2, actions: [], visits, removedVisits: [GONE] });
  });
  afterAll(async () => {
    await events?.close();
    await host?.stop();
    rmSync(dir, { recursive: true });
  });
  const ask = async (query: string): Promise<unknown> => {
    const call = aCall(query, createQuestionRunner(events.reader), { timeZone: 'Europe/Berlin' });
    return JSON.parse(renderJson(await answerCall(call)));
  };

  it('counts the visits of the month and leaves out its neighbours', async () => {
    expect(await ask('method=VisitsSummary.get&idSite=1&period=month&date=2024-03-15')).toEqual({
      nb_uniq_visitors: 3,
      nb_users: 1,
      nb_visits: 5,
      nb_actions: 8,
      nb_visits_converted: 0,
      bounce_count: 3,
      sum_visit_length: 512,
      max_actions: 3,
      bounce_rate: '60%',
      nb_actions_per_visit: 1.6,
      avg_time_on_site: 102,
    });
    expect(await ask('method=VisitsSummary.getVisits&idSite=1&period=month&date=2024-04-01')).toEqual({ value: 1 });
    expect(await ask('method=VisitsSummary.getVisits&idSite=1&period=month&date=2024-02-01')).toEqual({ value: 0 });
  });

  it('sets every site beside the period before', async () => {
    const figures = { nb_visits: 2, nb_actions: 3, nb_pageviews: 3, revenue: 0 };
    const [row] = (await ask('method=MultiSites.getAll&period=day&date=2024-03-05')) as Record<string, unknown>[];
    expect(row).toMatchObject({
      label: 'Shop',
      idsite: 1,
      ...figures,
      currencySymbol: '€',
      main_url: 'https://example.org',
    });
    expect(row).toMatchObject({ visits_evolution: '100%', visits_evolution_trend: 1, actions_evolution: '0%' });
    expect(row).toMatchObject({ previous_nb_visits: 1, previous_nb_actions: 3, previousRange: '2024-03-04' });
    const one = await ask('method=MultiSites.getOne&idSite=1&period=month&date=2024-04-01');
    expect(one).toMatchObject({ nb_visits: 1, visits_evolution: '-80%', visits_evolution_trend: -1, orders: 0 });
    const groups = await ask('method=MultiSites.getAllWithGroups&period=month&date=2024-03-01&pattern=nowhere');
    expect(groups).toMatchObject({ numSites: 0, sites: [], totals: { nb_visits: 0 } });
  });

  it('puts visits into the days of the site', async () => {
    expect(
      await ask(
        'method=VisitsSummary.get&idSite=1&period=day&date=2024-03-03,2024-03-06&columns=nb_visits,nb_uniq_visitors,nb_actions',
      ),
    ).toEqual({
      '2024-03-03': [],
      '2024-03-04': { nb_uniq_visitors: 1, nb_visits: 1, nb_actions: 3 },
      '2024-03-05': { nb_uniq_visitors: 2, nb_visits: 2, nb_actions: 3 },
      '2024-03-06': [],
    });
    expect(await ask('method=VisitsSummary.getVisits&idSite=1&period=day&date=2024-03-31,2024-04-01')).toEqual({
      '2024-03-31': 1,
      '2024-04-01': 1,
    });
  });

  it('counts page views, and unique ones by page', async () => {
    expect(
      await ask(
        'method=Actions.get&idSite=1&period=month&date=2024-03-15&columns=nb_pageviews,nb_uniq_pageviews,nb_searches',
      ),
    ).toEqual({
      nb_pageviews: 8,
      nb_uniq_pageviews: 7,
      nb_searches: 0,
    });
  });

  it('builds the tree of pages from views, stays, entries and exits', async () => {
    const rows = (await ask(
      'method=Actions.getPageUrls&idSite=1&period=month&date=2024-03-15&expanded=1&hideIdSubDatable=1',
    )) as { label: string }[];
    expect(rows.map((row) => row.label)).toEqual(['/index', 'products', 'blog']);
    expect(rows[0]).toMatchObject({
      nb_visits: 3,
      nb_hits: 4,
      sum_daily_nb_uniq_visitors: 3,
      sum_time_spent: 60,
      avg_time_on_page: 15,
      entry_nb_visits: 3,
      entry_nb_actions: 5,
      entry_sum_visit_length: 481,
      entry_bounce_count: 2,
      exit_nb_visits: 3,
      bounce_rate: '67%',
      exit_rate: '100%',
      url: 'https://example.org/',
    });
    expect(rows[1]).toMatchObject({
      nb_visits: 3,
      nb_hits: 3,
      sum_time_spent: 450,
      entry_nb_visits: 2,
      entry_nb_actions: 3,
      exit_nb_visits: 1,
    });
    expect(rows[1]).not.toHaveProperty('sum_daily_nb_uniq_visitors');
    expect(rows[1]).toMatchObject({
      subtable: [
        { label: '/shoes', nb_hits: 2, sum_time_spent: 450 },
        { label: '/index', nb_hits: 1 },
      ],
    });
    expect(rows[2]).not.toHaveProperty('entry_nb_visits');
  });

  it('lists titles, entry and exit pages', async () => {
    const titles = (await ask('method=Actions.getPageTitles&idSite=1&period=day&date=2024-03-05')) as Record<
      string,
      unknown
    >[];
    expect(titles.map(({ label, nb_hits }) => [label, nb_hits])).toEqual([
      [' Page Name not defined', 1],
      [' Products', 1],
      [' Shoes', 1],
    ]);
    expect(titles[0]).not.toHaveProperty('exit_nb_visits');
    const exits = (await ask('method=Actions.getExitPageUrls&idSite=1&period=day&date=2024-03-05&flat=1')) as Record<
      string,
      unknown
    >[];
    // Equal in exits and visits: as the tree has them, where the folder products has more visits. COMPAT: a page
    // without exits stays when its folder does.
    expect(exits.map(({ label, exit_nb_visits }) => [label, exit_nb_visits])).toEqual([
      ['/products/', 1],
      ['/blog/', 1],
      ['/products/shoes', undefined],
    ]);
  });

  it.each(reports.map(({ id }) => id))('runs every kind of question about %s', async (id) => {
    const runner = createQuestionRunner(events.reader);
    for (const question of goldenQuestions().filter(({ question: { report } }) => report.id === id)) {
      const rows = await runner.run({ ...question.question, siteId: 1 }, 'test', new AbortController().signal);
      expect(Array.isArray(rows)).toBe(true);
    }
  });

  it('begins days where the engine does, in zones that it knows', async () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
      const start = startOfDayS('2024-03-31', zone);
      const rows = await events.reader.run(
        {
          sql: 'SELECT toString(toDate(toDateTime({start:UInt32}, {zone:String}))) AS d_day',
          params: { start, zone },
          columns: ['d_day'],
        },
        { purpose: 'consistency', surface: 'test', orgId: 1, siteIds: [1] },
      );
      expect(rows[0]?.d_day, zone).toBe('2024-03-31');
    }
  });
});
