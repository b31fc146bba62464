import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../test/stored-answers.ts';

const DAY_S = 86_400;
const FIRST_S = Date.parse('2024-03-09T10:00:00Z') / 1000;
const id = (number: number): string => number.toString(16).padStart(16, '0');

/** Day 0 is 9 March, 1 the 10th. */
const VISITS = [
  { day: 0, country: 'de', browser: 'Firefox', engine: 'Google', keyword: 'shoes' },
  { day: 0, country: 'fr', browser: 'Chrome', engine: 'Google', keyword: 'hats' },
  { day: 1, country: 'de', browser: 'Chrome', engine: 'Google', keyword: 'shoes' },
  { day: 1, country: 'de', browser: 'Chrome', engine: 'Google', keyword: 'shoes' },
  { day: 1, country: 'de', browser: 'Firefox', engine: 'Google', keyword: 'hats' },
  { day: 1, country: 'us', browser: 'Chrome', engine: 'Bing', keyword: 'hats' },
  { day: 1, country: 'us', browser: 'Chrome', engine: 'Bing', keyword: 'socks' },
];

describe('tables that are compared, pivoted and totalled, on the real engine', () => {
  let answers: StoredAnswers;
  beforeAll(async () => {
    answers = await openStoredAnswers({ period: 'day', date: '2024-03-10' });
    const ofVisit = VISITS.map(({ day, country, browser, engine, keyword }, at) => {
      const startS = FIRST_S + day * DAY_S + at;
      const ids = { visitId: id(at + 1), visitorId: id(at + 1) };
      const source = { channel: 2, channelName: engine, channelKeyword: keyword };
      return {
        visit: aVisit({ ...ids, ...source, startS, lastS: startS, country, browser }),
        action: aStitchedAction({ ...ids, timeMs: startS * 1000, hitId: id(100 + at) }),
      };
    });
    await answers.events.visitStore.write({
      version: 1,
      visits: ofVisit.map(({ visit }) => visit),
      actions: ofVisit.map(({ action }) => action),
      conversions: [],
      removedVisits: [],
      removedConversions: [],
    });
  });
  afterAll(() => answers?.close());

  const compared = {
    'compareSegments[0]': 'browserName==Firefox',
    'comparePeriods[0]': 'day',
    'compareDates[0]': '2024-03-09',
  };
  const brief = (row: { comparisons: Record<string, unknown>[] }) =>
    row.comparisons.map((one) => [one.compareSegment, one.compareDate, one.nb_visits, one.nb_visits_change]);

  it('puts every segment in every period beside each row, with its change', async () => {
    const rows = await answers.ask('UserCountry.getCountry', { compare: '1', ...compared });
    expect(rows.map(({ label, nb_visits }: Record<string, unknown>) => [label, nb_visits])).toEqual([
      ['Germany', 3],
      ['United States', 2],
    ]);
    expect(brief(rows[0])).toEqual([
      ['', '2024-03-10', 3, undefined],
      ['', '2024-03-09', 1, '-66.7%'],
      ['browserName==Firefox', '2024-03-10', 1, undefined],
      ['browserName==Firefox', '2024-03-09', 1, '0%'],
    ]);
    expect(brief(rows[1])).toEqual([
      ['', '2024-03-10', 2, undefined],
      ['', '2024-03-09', 0, '-100%'],
      ['browserName==Firefox', '2024-03-10', 0, undefined],
      ['browserName==Firefox', '2024-03-09', 0, '0%'],
    ]);
  });

  it('compares what a limit leaves, figures of a series, and rows below rows', async () => {
    const [first, ...rest] = await answers.ask('UserCountry.getCountry', { filter_limit: '1', ...compared });
    expect([first.label, first.comparisons.length, rest]).toEqual(['Germany', 4, []]);
    const whole = await answers.ask('VisitsSummary.get', { ...compared, invert_compare_change_compute: '1' });
    expect(brief(whole)).toEqual([
      ['', '2024-03-10', 5, undefined],
      ['', '2024-03-09', 2, '+150%'],
      ['browserName==Firefox', '2024-03-10', 1, undefined],
      ['browserName==Firefox', '2024-03-09', 1, '0%'],
    ]);
    const engines = await answers.ask('Referrers.getSearchEngines', { expanded: '1', ...compared });
    const shoes = engines[0].subtable.find(({ label }: { label: string }) => label === 'shoes');
    expect(brief(shoes)[1]).toEqual(['', '2024-03-09', 1, '-50%']);
  });

  it('compares days one by one', async () => {
    const days = { period: 'day', date: '2024-03-09,2024-03-10', 'compareSegments[]': 'countryCode==us' };
    const byDay = await answers.ask('VisitsSummary.get', days);
    expect(Object.values(byDay as Record<string, Parameters<typeof brief>[0]>).map((row) => brief(row))).toEqual([
      [
        ['', days.date, 2, undefined],
        ['countryCode==us', days.date, 0, undefined],
      ],
      [
        ['', days.date, 5, undefined],
        ['countryCode==us', days.date, 2, undefined],
      ],
    ]);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ 'comparePeriods[]': 'day' }, /are as many/],
    [Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`compareSegments[${at}]`, 'actions>1'])), /At most 5/],
    [{ 'compareSegments[]': 'nothing' }, /not valid/],
    [{ 'comparePeriods[]': 'day', 'compareDates[]': 'soon' }, /date/],
    [{ pivotBy: 'UserCountry.City' }, /can be pivoted by Referrers.Keyword alone/],
    [{ pivotBy: 'Referrers.Keyword', pivotByColumnLimit: 'many' }, /pivotByColumnLimit/],
  ])('refuses %o', async (parameters, problem) => {
    await expect(answers.ask('Referrers.getSearchEngines', parameters)).rejects.toThrow(problem);
  });

  it('pivots rows below into columns, the rest as Others', async () => {
    const pivot = { pivotBy: 'Referrers.Keyword', pivotByColumn: 'nb_visits' };
    expect(await answers.ask('Referrers.getSearchEngines', { ...pivot, showMetadata: '0' })).toEqual([
      { label: 'Google', hats: 1, shoes: 2, socks: 0 },
      { label: 'Bing', hats: 1, shoes: 0, socks: 1 },
    ]);
    const limited = { ...pivot, pivotByColumnLimit: '1', keep_totals_row: '1', showMetadata: '0' };
    expect(await answers.ask('Referrers.getSearchEngines', limited)).toEqual([
      { label: 'Google', shoes: 2, Others: 1 },
      { label: 'Bing', shoes: 0, Others: 2 },
      { label: 'Totals', shoes: 2, Others: 3 },
    ]);
  });

  it('adds a row of all rows, also of those that the limit leaves out', async () => {
    const asked = { keep_totals_row: '1', keep_totals_row_label: 'All', filter_limit: '1', showColumns: 'nb_visits' };
    const rows = await answers.ask('UserCountry.getCountry', asked);
    expect(rows.map(({ label, nb_visits }: Record<string, unknown>) => [label, nb_visits])).toEqual([
      ['Germany', 3],
      ['All', 5],
    ]);
  });

  it('finds several rows by their labels and numbers them', async () => {
    const labels = { 'label[0]': 'United States', 'label[1]': 'Nowhere', 'label[2]': 'Germany' };
    const rows = await answers.ask('UserCountry.getCountry', { ...labels, labelFilterAddLabelIndex: '1' });
    expect(rows.map(({ label, label_index }: Record<string, unknown>) => [label, label_index])).toEqual([
      ['United States', 0],
      ['Germany', 2],
    ]);
  });

  it('writes flat rows with one column a dimension', async () => {
    const asked = { flat: '1', show_dimensions: '1', showMetadata: '0', showColumns: 'nb_visits', filter_limit: '1' };
    expect(await answers.ask('Referrers.getSearchEngines', asked)).toEqual([
      { Referrers_SearchEngine: 'Google', Referrers_Keyword: 'shoes', nb_visits: 2 },
    ]);
  });
});
