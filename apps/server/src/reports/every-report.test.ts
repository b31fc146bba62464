import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reports } from '@accord/catalog/generated/reports';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aConversion, aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCall } from '../../test/an-api-call.ts';
import { answerCall } from './answer-call.ts';
import { renderJson } from './render/render-json.ts';
import { createQuestionRunner } from './run-question.ts';

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
const startS = (number: number): number => START_S + number * 600;

/** Lines `method | parameters as JSON`. */
const listed = readFileSync(join(import.meta.dirname, '../../test/report-methods.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' | ', 2) as [string, string]);

/** What they need is not collected: bytes that a hit transferred. */
const NOT_ANSWERED: ReadonlySet<string> = new Set(['Bandwidth.get']);

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
  const dir = mkdtempSync(join(tmpdir(), 'accord-every-report-'));
  let host: RunningEventsHost;
  let events: Events;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    await events.visitStore.write({
      version: 1,
      actions: CAMPAIGNS.map((campaign, at) =>
        aStitchedAction({ ...of(at + 1), ...campaign, timeMs: startS(at) * 1000, hitId: id(100 + at) }),
      ),
      visits: CAMPAIGNS.map((campaign, at) =>
        aVisit({ ...of(at + 1), ...campaign, startS: startS(at), hasConverted: at === 0 }),
      ),
      conversions: [aConversion({ ...of(1), ...CAMPAIGNS[0], hitId: id(100), timeMs: startS(0) * 1000, revenue: 10 })],
      removedVisits: [],
      removedConversions: [],
      botHits: [],
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

  it.each(listed.filter(([method]) => !NOT_ANSWERED.has(method)))('answers %s %s', async (method, parameters) => {
    const more = Object.entries(JSON.parse(parameters === '' ? '{}' : parameters) as Record<string, string | number>);
    const asked = Object.fromEntries(more.map(([name, value]) => [name, String(value)]));
    const answer = await ask(method, {
      ...asked,
      ...(/From[A-Z]|UrlsFor/.test(method) && { idSubtable: '1' }),
    });
    expect(answer).not.toMatchObject({ result: 'error' });
    expect(typeof answer).toBe('object');
  });

  it.each(reports.map(({ wire, id: report }) => [report, wire]))('answers %s of the catalog', async (_id, wire) => {
    const answer = await ask(wire, { idDimension: '1' });
    expect(answer).not.toMatchObject({ result: 'error' });
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

  it.each([...NOT_ANSWERED])('says that there is no %s', async (method) => {
    await expect(ask(method)).rejects.toThrow('does not exist or is not available');
  });

  it('says of the provider of every visit that it is not known', async () => {
    expect(await ask('Provider.getProvider')).toMatchObject([{ label: 'Unknown', nb_visits: 4 }]);
  });
});
