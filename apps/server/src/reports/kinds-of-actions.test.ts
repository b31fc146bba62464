import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aBotHit, aConversion, aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCall } from '../../test/an-api-call.ts';
import { answerCall } from './answer-call.ts';
import { renderJson } from './render/render-json.ts';
import { createQuestionRunner } from './run-question.ts';

/*
 * 10 March 2024, two visits.
 *   1  A, new, at 6:00, from Google, user ada: / (load 0.6 s), search "shoes" (nothing found), /b "B" after it,
 *      download, event Video play Intro 5, converts goal 1 (10.00) on /b, orders two of SKU1
 *   2  B, returning, at 7:00, direct: /b "B", outlink, content shown and used, event Video play without name or value,
 *      leaves a cart with one SKU1; plays a media, fills in a form, meets an error, sees an experiment
 */
const START_S = Date.parse('2024-03-10T06:00:00Z') / 1000;
const id = (number: number): string => number.toString(16).padStart(16, '0');
type ActionFields = Parameters<typeof aStitchedAction>[0];

const B_PAGE = { url: 'example.org/b', title: 'B' };
const visitOf = (number: number, at: number, actions: ActionFields[]) => {
  const shared = { visitId: id(number), visitorId: id(number) };
  return actions.map((one, index) =>
    aStitchedAction({ ...shared, timeMs: (at + 60 * index) * 1000, hitId: id(16 * number + index), ...one }),
  );
};
const after = (url: string, title: string, followsSearch = false): ActionFields => ({
  hasPrevious: true,
  previousUrl: url,
  previousTitle: title,
  secondsSincePrevious: 60,
  followsSearch,
});
const FIRST = visitOf(1, START_S, [
  { url: 'example.org/', title: 'Home', timeNetworkMs: 100, timeServerMs: 500, dimensions: { 2: 'blog' } },
  { type: 'search', url: '', title: 'shoes', searchCategory: 'wear', searchCount: 0, ...after('example.org/', 'Home') },
  { ...B_PAGE, ...after('', 'shoes', true), productSku: 'SKU1', productName: 'Boot', productCategories: ['Shoes'] },
  {
    type: 'download',
    url: 'https://cdn.example.net/a.pdf?v=2',
    urlPrefix: 255,
    title: '',
    ...after('example.org/b', 'B'),
  },
  {
    type: 'event',
    ...B_PAGE,
    title: '',
    eventCategory: 'Video',
    eventAction: 'play',
    eventName: 'Intro',
    eventValue: 5,
    ...after('example.org/b', 'B'),
  },
]);
const SECOND = visitOf(2, START_S + 3600, [
  { ...B_PAGE, pageVariables: [{ slot: 2, name: 'section', value: 'news' }] },
  { type: 'outlink', url: 'https://partner.example/x', urlPrefix: 255, title: '', ...after('example.org/b', 'B') },
  { type: 'content', ...B_PAGE, title: '', contentName: 'Banner', contentPiece: 'a.png' },
  { type: 'content', ...B_PAGE, title: '', contentName: 'Banner', contentPiece: 'a.png', contentInteraction: 'click' },
  { type: 'event', ...B_PAGE, title: '', eventCategory: 'Video', eventAction: 'play', ...after('example.org/b', 'B') },
  {
    type: 'media',
    ...B_PAGE,
    title: '',
    mediaId: 'm1',
    mediaTitle: 'Film',
    mediaWatchedS: 10,
    mediaLengthS: 20,
    mediaPositionS: 10,
  },
  {
    type: 'media',
    ...B_PAGE,
    title: '',
    mediaId: 'm1',
    mediaTitle: 'Film',
    mediaWatchedS: 19,
    mediaLengthS: 20,
    mediaPositionS: 20,
  },
  { type: 'form', ...B_PAGE, title: '', formViewId: 'f1', formName: 'Contact', isFormStarted: true, formSpentMs: 4000 },
  { type: 'crash', ...B_PAGE, title: '', errorMessage: 'x is not defined', errorFile: 'a.js' },
  { type: 'experiment', ...B_PAGE, title: '', experiment: 'Button', variation: 'green' },
]);
const SHARED = { entryUrlPrefix: 2, exitUrl: 'example.org/b', exitTitle: 'B' };
const GOOGLE = { channel: 2, channelName: 'Google', referrerUrl: 'https://www.google.com/' };
const VISITS = [
  aVisit({
    visitId: id(1),
    visitorId: id(1),
    startS: START_S,
    lastS: START_S + 240,
    actions: 5,
    pageViews: 2,
    searches: 1,
    downloads: 1,
    events: 1,
    interactions: 3,
    durationS: 241,
    userId: 'ada',
    hasConverted: true,
    goalIds: [1],
    ecommerceStatus: 1,
    plugins: 'pdf,cookie',
    dimensions: { 1: 'pro' },
    variables: [{ slot: 1, name: 'member', value: 'yes' }],
    entryUrl: 'example.org/',
    entryTitle: 'Home',
    ...GOOGLE,
    ...SHARED,
  }),
  aVisit({
    visitId: id(2),
    visitorId: id(2),
    startS: START_S + 3600,
    lastS: START_S + 3600 + 540,
    actions: 3,
    returning: 1,
    visitCount: 4,
    ecommerceStatus: 2,
    plugins: 'cookie',
    entryUrl: 'example.org/b',
    entryTitle: 'B',
    ...SHARED,
  }),
];
const item = (quantity: number) => [{ sku: 'SKU1', name: 'Boot', categories: ['Shoes'], price: 20, quantity }];
const CONVERSIONS = [
  aConversion({
    visitId: id(1),
    visitorId: id(1),
    hitId: id(18),
    timeMs: (START_S + 120) * 1000,
    revenue: 10,
    url: 'example.org/b',
    ...GOOGLE,
  }),
  aConversion({
    visitId: id(1),
    visitorId: id(1),
    hitId: id(20),
    goalId: 0,
    timeMs: (START_S + 240) * 1000,
    revenue: 45,
    revenueTax: 5,
    orderId: 'o1',
    itemCount: 2,
    items: item(2),
    ...GOOGLE,
  }),
  aConversion({
    visitId: id(2),
    visitorId: id(2),
    hitId: id(32),
    goalId: -1,
    timeMs: (START_S + 3700) * 1000,
    revenue: 20,
    itemCount: 1,
    items: item(1),
    returning: 1,
    visitCount: 4,
    secondsSinceFirst: 9 * 86_400,
  }),
];
const GOAL = {
  siteId: 1,
  goalId: 1,
  name: 'Read B',
  description: '',
  matchAttribute: 'url',
  pattern: '/b',
  patternType: 'contains',
  isCaseSensitive: false,
  allowsMultiple: false,
  revenue: 10,
  takesEventValue: false,
} as const;
const dimension = (dimensionId: number, scope: 'visit' | 'action') => ({
  siteId: 1,
  dimensionId,
  scope,
  name: `Dimension ${dimensionId}`,
  place: 1,
  isActive: true,
  isCaseSensitive: true,
  extractions: [],
});
const SITE = { goals: [GOAL], isEcommerce: true, allDimensions: [dimension(1, 'visit'), dimension(2, 'action')] };

describe('reports on every kind of action, on the real engine', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-kinds-'));
  let host: RunningEventsHost;
  let events: Events;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    await events.visitStore.write({
      version: 1,
      actions: [...FIRST, ...SECOND],
      visits: VISITS,
      conversions: CONVERSIONS,
      removedVisits: [],
      removedConversions: [],
      botHits: [
        aBotHit({ timeMs: START_S * 1000, httpStatus: 404 }),
        aBotHit({ timeMs: START_S * 1000, hitId: id(99), isDownload: true }),
      ],
    });
  });
  afterAll(async () => {
    await events?.close();
    await host?.stop();
    rmSync(dir, { recursive: true });
  });
  async function ask(method: string, more: Record<string, string> = {}): Promise<unknown> {
    const query = new URLSearchParams({ method, idSite: '1', period: 'day', date: '2024-03-10', ...more });
    return JSON.parse(renderJson(await answerCall(aCall(query.toString(), createQuestionRunner(events.reader), SITE))));
  }

  it.each<[string, Record<string, string>, unknown]>([
    [
      'Events.getCategory',
      { expanded: '1' },
      [
        {
          label: 'Video',
          nb_visits: 2,
          nb_events: 2,
          nb_events_with_value: 1,
          sum_event_value: 5,
          min_event_value: 5,
          avg_event_value: 5,
          subtable: [{ label: 'play', nb_events: 2 }],
        },
      ],
    ],
    [
      'Events.getCategory',
      { expanded: '1', secondaryDimension: 'eventName' },
      [{ subtable: [{ label: 'Intro', nb_events: 1 }] }],
    ],
    ['Events.getName', { flat: '1' }, [{ label: 'Event Name not defined - play' }, { label: 'Intro - play' }]],
    [
      'Contents.getContentNames',
      {},
      [{ label: 'Banner', nb_impressions: 1, nb_interactions: 1, interaction_rate: '100%' }],
    ],
    [
      'Actions.getDownloads',
      { flat: '1' },
      [{ label: 'cdn.example.net/a.pdf?v=2', nb_hits: 1, url: 'https://cdn.example.net/a.pdf?v=2' }],
    ],
    [
      'Actions.getOutlinks',
      { expanded: '1' },
      [{ label: 'partner.example', subtable: [{ label: '/x', nb_uniq_visitors: 1 }] }],
    ],
    ['Actions.getOutlink', { outlinkUrl: 'https://partner.example/x' }, [{ label: '/x', nb_hits: 1 }]],
    [
      'Actions.getPageUrl',
      { pageUrl: 'https://example.org/b' },
      [{ label: '/b', nb_hits: 2, nb_hits_following_search: 1 }],
    ],
    ['Actions.getSiteSearchKeywords', {}, [{ label: 'shoes', nb_hits: 1, sum_time_spent: 60, exit_rate: '0%' }]],
    ['Actions.getSiteSearchNoResultKeywords', {}, [{ label: 'shoes' }]],
    ['Actions.getSiteSearchCategories', {}, [{ label: 'wear', nb_actions: 1, nb_pages_per_search: 1 }]],
    ['Actions.getPageUrlsFollowingSiteSearch', {}, [{ label: '/b', nb_hits_following_search: 1 }]],
    ['PagePerformance.get', {}, { avg_time_network: 0.1, avg_time_server: 0.5, avg_page_load_time: 0.6 }],
    [
      'Goals.get',
      {},
      {
        nb_conversions: 2,
        nb_visits_converted: 1,
        revenue: 55,
        conversion_rate: '50%',
        nb_conversions_new_visit: 2,
        nb_conversions_returning_visit: 0,
      },
    ],
    ['VisitsSummary.get', { segment: 'downloadUrl==https%3A%2F%2Fcdn.example.net%2Fa.pdf%3Fv%3D2' }, { nb_visits: 1 }],
    ['VisitsSummary.get', { segment: 'outlinkUrl=^http%3A%2F%2Fpartner.example' }, { nb_visits: 1 }],
    ['VisitsSummary.get', { segment: 'actionUrl==https%3A%2F%2Fpartner.example%2Fx' }, { nb_visits: 1 }],
    ['VisitsSummary.get', { segment: 'actionUrl==http%3A%2F%2Fwww.example.org%2Fb' }, { nb_visits: 2 }],
    ['Goals.get', { idGoal: '1' }, { nb_conversions: 1, revenue: 10, conversion_rate: '50%' }],
    [
      'Goals.get',
      { idGoal: 'ecommerceOrder' },
      { nb_conversions: 1, revenue: 45, revenue_tax: 5, items: 2, avg_order_revenue: 45 },
    ],
    [
      'Goals.get',
      { idGoal: 'ecommerceAbandonedCart' },
      { nb_conversions: 1, revenue: 20, nb_conversions_returning_visit: 1 },
    ],
    [
      'Goals.get',
      { showAllGoalSpecificMetrics: '1' },
      { nb_conversions: 2, goal_1_nb_conversions: 1, goal_ecommerceOrder_revenue: 45, goal_1_revenue_new_visit: 10 },
    ],
    ['API.get', {}, { nb_visits: 2, nb_conversions: 2, nb_downloads: 1, nb_searches: 1 }],
    ['Goals.getConversions', { idGoal: '1' }, { value: 1 }],
    [
      'Goals.getItemsSku',
      {},
      [{ label: 'SKU1', revenue: 40, quantity: 2, orders: 1, nb_visits: 1, avg_price: 20, conversion_rate: '100%' }],
    ],
    ['Goals.getItemsName', { abandonedCarts: '1' }, [{ label: 'Boot', abandoned_carts: 1, quantity: 1 }]],
    [
      'CustomDimensions.getCustomDimension',
      { idDimension: '1' },
      [{ label: 'pro', nb_visits: 1, avg_time_on_site: 241 }],
    ],
    [
      'CustomDimensions.getCustomDimension',
      { idDimension: '2', expanded: '1' },
      [{ label: 'blog', nb_hits: 1, sum_time_spent: 60, exit_nb_visits: 0, subtable: [{ label: 'example.org/' }] }],
    ],
    [
      'CustomVariables.getCustomVariables',
      {},
      [
        { label: 'member', nb_visits: 1, nb_actions: 5, slots: [{ scope: 'visit', index: 1 }] },
        { label: 'section', nb_actions: 1, slots: [{ scope: 'page', index: 2 }] },
      ],
    ],
    ['Live.getLastVisitsDetails', { segment: 'visitServerHour<7' }, [{ visitorId: id(1) }]],
    ['Actions.getPageUrls', { segment: 'visitServerHour>6' }, [{ label: '/b', nb_hits: 1 }]],
    ['Transitions.getTransitionsForPageTitle', { pageTitle: 'B', segment: 'visitServerHour>6' }, { previousPages: [] }],
    ['UserId.getUsers', {}, [{ label: 'ada', nb_visits: 1, idvisitor: id(1) }]],
    ['CrashAnalytics.getAllCrashMessages', {}, [{ label: 'x is not defined', nb_crash_occurrences: 1 }]],
    ['MediaAnalytics.getVideoTitles', {}, [{ label: 'Film', nb_plays: 1, nb_finishes: 1, sum_time_watched: 19 }]],
    [
      'FormAnalytics.get',
      {},
      { nb_form_viewers: 1, nb_form_starters: 1, nb_form_submitters: 0, avg_form_time_spent: 4 },
    ],
    ['Accord.getExperiments', { expanded: '1' }, [{ label: 'Button', nb_visits: 1, subtable: [{ label: 'green' }] }]],
    [
      'Accord.getBots',
      {},
      [{ label: 'ChatGPT-User', requests: 2, document_requests: 1, page_not_found_404_requests: 1 }],
    ],
    [
      'Transitions.getTransitionsForPageTitle',
      { pageTitle: 'B' },
      {
        previousSiteSearches: [{ label: 'shoes', referrals: 1 }],
        pageMetrics: { loops: 0, pageviews: 2, entries: 1, exits: 2 },
        downloads: [{ label: 'https://cdn.example.net/a.pdf?v=2' }],
      },
    ],
  ])('answers %s %j', async (method, more, expected) => {
    expect(await ask(method, more)).toMatchObject(expected as object);
  });

  it('lists every plug-in with its share of visits', async () => {
    const rows = (await ask('DevicePlugins.getPlugin')) as { label: string; nb_visits_percentage: string }[];
    expect(rows.map(({ label, nb_visits_percentage }) => `${label} ${nb_visits_percentage}`)).toEqual(
      expect.arrayContaining(['Cookie 100%', 'Pdf 50%', 'Java 0%']),
    );
  });

  it('puts conversions into the rows of visits, and of pages where asked', async () => {
    const all = { filter_update_columns_when_show_all_goals: '1' };
    const channels = (await ask('Referrers.getReferrerType', all)) as Record<string, unknown>[];
    expect(channels.find(({ label }) => label === 'Search Engines')).toMatchObject({
      nb_conversions: 2,
      revenue: 55,
      revenue_per_visit: 55,
      goal_1_conversion_rate: '100%',
      goals: {
        'idgoal=1': { nb_conversions: 1, revenue: 10 },
        'idgoal=ecommerceOrder': { nb_conversions: 1, revenue: 45, items: 2 },
      },
    });
    const pages = (await ask('Actions.getPageUrls', all)) as Record<string, unknown>[];
    expect(pages.find(({ label }) => label === '/index')).toMatchObject({
      goals: {
        'idgoal=1': { nb_conversions: 1, nb_conversions_attrib: 0.5, nb_conversions_page_rate: 1, revenue_entry: 10 },
      },
    });
  });

  it('counts from which day and visit on people convert', async () => {
    const days = (await ask('Goals.getDaysToConversion', { idGoal: 'ecommerceAbandonedCart' })) as object[];
    expect(days).toContainEqual({ label: '8-14 days', nb_conversions: 1 });
    const visits = (await ask('Goals.getVisitsUntilConversion')) as object[];
    expect(visits).toContainEqual({ label: '1 visit', nb_conversions: 2 });
  });

  it('shows visits in full, newest first, and who the visitor is', async () => {
    const visits = (await ask('Live.getLastVisitsDetails')) as Record<string, unknown>[];
    expect(visits.map(({ visitorId }) => visitorId)).toEqual([id(2), id(1)]);
    expect(visits[1]).toMatchObject({
      userId: 'ada',
      visitorType: 'new',
      visitEcommerceStatus: 'ordered',
      referrerType: 'search',
      dimension1: 'pro',
      totalEcommerceRevenue: 45,
      actionDetails: [
        {
          type: 'action',
          url: 'https://example.org/',
          timeSpent: 60,
          pageLoadTimeMilliseconds: 600,
          dimension2: 'blog',
        },
        { type: 'search', siteSearchKeyword: 'shoes' },
        { type: 'action', pageTitle: 'B', productViewSku: 'SKU1' },
        { type: 'goal', goalName: 'Read B', revenue: 10 },
        { type: 'download', url: 'https://cdn.example.net/a.pdf?v=2' },
        { type: 'event', eventCategory: 'Video', eventName: 'Intro', eventValue: 5 },
        { type: 'ecommerceOrder', orderId: 'o1', itemDetails: [{ itemSKU: 'SKU1', quantity: '2' }] },
      ],
    });
    expect(await ask('Live.getLastVisitsDetails', { filter_limit: '1', showColumns: 'visitorId' })).toEqual([
      { visitorId: id(2) },
    ]);
    expect(await ask('Live.getVisitorProfile', { visitorId: id(1) })).toMatchObject({
      hasMoreVisits: false,
      totalVisits: 1,
      totalPageViews: 2,
      totalGoalConversions: 1,
      totalConversionsByGoal: { 'idgoal=1': 1 },
      searches: [{ keyword: 'shoes', searches: 1 }],
      firstVisit: { date: '2024-03-10', referralSummary: 'Google' },
    });
    expect(await ask('Live.getMostRecentVisitorId')).toEqual({ value: id(2) });
  });

  it('counts who was here in the last minutes', async () => {
    expect(await ask('Live.getCounters', { lastMinutes: '30' })).toEqual([
      { visits: '0', actions: '0', visitors: '0', visitsConverted: '0' },
    ]);
  });

  it.each([
    ['Accord.getBots', { segment: 'countryCode==de' }, 'Bots are not part'],
    ['Goals.get', { idGoal: '1 OR 1' }, "'idGoal'"],
    ['CustomDimensions.getCustomDimension', { idDimension: '9' }, 'no such custom dimension'],
    ['Transitions.getTransitionsForPageUrl', { pageUrl: 'https://example.org/none' }, 'NoDataForAction'],
    ['Live.getVisitorProfile', { visitorId: "'" }, "'visitorId'"],
    ['Live.getCounters', { lastMinutes: '9999' }, "'lastMinutes'"],
  ])('refuses %s %j', async (method, more, message) => {
    await expect(ask(method, more)).rejects.toThrow(message);
  });
});
