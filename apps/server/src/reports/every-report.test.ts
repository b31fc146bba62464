import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from '@accord/catalog/generated/reports';
import { aConversion, aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../test/stored-answers.ts';

/*
 * 10 March 2024: two visits of the campaign "spring" by newsletter and e-mail (contents a and b, keyword boots), one of
 * "spring" by banner, one direct. The first converts goal 1.
 */
const START_S = Date.parse('2024-03-10T06:00:00Z') / 1000;
const id = (number: number): string => number.toString(16).padStart(16, '0');
const SPRING = { channel: 6, channelName: 'spring', channelKeyword: 'boots', campaignId: 'c7', campaignGroup: 'club' };
const CAMPAIGNS = [
  { ...SPRING, campaignSource: 'letter', campaignMedium: 'e-mail', campaignContent: 'a', campaignPlacement: 'top' },
  { ...SPRING, campaignSource: 'letter', campaignMedium: 'e-mail', campaignContent: 'b' },
  { ...SPRING, campaignSource: 'tides.example', campaignMedium: 'banner', channelKeyword: '' },
  {},
];
const of = (number: number) => ({ visitId: id(number), visitorId: id(number) });
/** The first three pages say how large they are. */
const bytesOf = (at: number) => (at < 3 ? { transferredBytes: 1000 * (at + 1) } : {});
const startS = (number: number): number => START_S + number * 600;

/** Lines `method | parameters as JSON | metrics of its rows`. */
const listed = readFileSync(join(import.meta.dirname, '../../test/report-methods.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' |').map((part) => part.trim()) as [string, string, string]);

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
const SITE = { goals: [GOAL], isEcommerce: true, allDimensions: [dimension(1, 'visit'), dimension(2, 'action')] };

describe('every report, on the real engine', () => {
  let answers: StoredAnswers;
  beforeAll(async () => {
    answers = await openStoredAnswers({ period: 'day', date: '2024-03-10' }, SITE);
    await answers.events.visitStore.write({
      version: 1,
      actions: CAMPAIGNS.map((campaign, at) =>
        aStitchedAction({ ...of(at + 1), ...campaign, timeMs: startS(at) * 1000, hitId: id(100 + at), ...bytesOf(at) }),
      ),
      visits: CAMPAIGNS.map((campaign, at) =>
        aVisit({ ...of(at + 1), ...campaign, startS: startS(at), hasConverted: at === 0 }),
      ),
      conversions: [aConversion({ ...of(1), ...CAMPAIGNS[0], hitId: id(100), timeMs: startS(0) * 1000, revenue: 10 })],
      removedVisits: [],
      removedConversions: [],
    });
  });
  afterAll(() => answers?.close());
  const ask = (method: string, more: Record<string, string> = {}) => answers.ask(method, more);

  it.each(listed)('answers %s %s', async (method, parameters, metrics) => {
    const given = Object.entries(JSON.parse(parameters || '{}') as Record<string, string | number>);
    const asked = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
    const isBelow = /From[A-Z]|UrlsFor/.test(method);
    const answer = await ask(method, { ...asked, enhanced: '1', ...(isBelow && { idSubtable: '1' }) });
    // Rows where something of the kind was measured: whatever the reference lists has to be in the first.
    const [row = answer] = Array.isArray(answer) ? answer : [answer];
    if (Array.isArray(answer) && answer.length === 0) return;
    const wanted = metrics.split(' ').filter((one) => one !== '');
    expect(wanted.filter((one) => !Object.hasOwn(row, one))).toEqual([]);
  });

  it.each(reports.map(({ wire, id: report }) => [report, wire]))('answers %s of the catalog', async (_id, wire) => {
    expect(await ask(wire, { idDimension: '1' })).toBeInstanceOf(Object);
  });

  it.each<[string, string, unknown]>([
    ['getName', '', [{ label: 'spring', nb_visits: 3, nb_conversions: 1, revenue: 10 }]],
    ['getKeyword', '', [{ label: 'boots', nb_visits: 2 }]],
    [
      'getSource',
      '',
      [
        { label: 'letter', nb_visits: 2 },
        { label: 'tides.example', nb_visits: 1 },
      ],
    ],
    [
      'getMedium',
      '',
      [
        { label: 'e-mail', nb_visits: 2 },
        { label: 'banner', nb_visits: 1 },
      ],
    ],
    [
      'getContent',
      '',
      [
        { label: 'a', nb_visits: 1 },
        { label: 'b', nb_visits: 1 },
      ],
    ],
    ['getSourceMedium', '', [{ label: 'letter - e-mail', nb_visits: 2 }, { label: 'tides.example - banner' }]],
    ['getId', '', [{ label: 'c7', nb_visits: 3 }]],
    ['getGroup', '', [{ label: 'club', nb_visits: 3 }]],
    ['getPlacement', '', [{ label: 'top', nb_visits: 1, nb_conversions: 1 }]],
    ['getName', 'campaignMedium==banner', [{ label: 'spring', nb_visits: 1 }]],
    ['getSource', 'campaignContent==b', [{ label: 'letter', nb_visits: 1 }]],
    ['getSource', 'campaignPlacement==top;campaignGroup==club;campaignId==C7', [{ label: 'letter', nb_visits: 1 }]],
  ])('tells campaigns apart: %s %s', async (method, segment, expected) => {
    expect(await ask(`MarketingCampaignsReporting.${method}`, segment === '' ? {} : { segment })).toMatchObject(
      expected as object[],
    );
  });

  it('breaks campaigns down by keyword and content, and sources by campaign', async () => {
    const [name] = (await ask('MarketingCampaignsReporting.getName', { expanded: '1' })) as { subtable: object[] }[];
    expect(name?.subtable).toMatchObject([
      { label: 'boots - a', nb_visits: 1 },
      { label: 'boots - b', nb_visits: 1 },
    ]);
    const [first] = (await ask('MarketingCampaignsReporting.getSourceMedium', { expanded: '1' })) as {
      subtable: object[];
    }[];
    expect(first?.subtable).toMatchObject([{ label: 'spring', nb_visits: 2 }]);
  });

  it('adds up the bytes that hits say were transferred', async () => {
    expect(await ask('Bandwidth.get')).toEqual({
      nb_total_overall_bandwidth: 6000,
      nb_total_pageview_bandwidth: 6000,
      nb_total_download_bandwidth: 0,
    });
    expect(await ask('Bandwidth.get', { format_metrics: '1' })).toMatchObject({ nb_total_overall_bandwidth: '5.9 K' });
    const sizes = { nb_hits_with_bandwidth: 3, min_bandwidth: 1000, max_bandwidth: 3000, sum_bandwidth: 6000 };
    expect(await ask('Actions.getPageTitles')).toMatchObject([{ nb_hits: 4, ...sizes, avg_bandwidth: 2000 }]);
    expect(await ask('VisitsSummary.get', { segment: 'bandwidth>2000' })).toMatchObject({ nb_visits: 1 });
  });

  it('shows no bytes where no hit says any', async () => {
    const [row] = (await ask('Actions.getPageTitles', { segment: 'campaignMedium!=banner;bandwidth==' })) as object[];
    expect(Object.keys(row ?? {}).filter((name) => name.endsWith('_bandwidth'))).toEqual([]);
    const figures = (await ask('API.get', { segment: 'bandwidth==' })) as object;
    expect(Object.keys(figures).filter((name) => name.endsWith('_bandwidth'))).toEqual([]);
  });

  it('says of the provider of every visit that it is not known', async () => {
    expect(await ask('Provider.getProvider')).toMatchObject([{ label: 'Unknown', nb_visits: 4 }]);
  });
});
