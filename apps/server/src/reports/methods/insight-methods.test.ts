import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../../test/stored-answers.ts';
import { visitsByCountry } from '../../../test/visits-by-country.ts';

describe('Insights', () => {
  let answers: StoredAnswers;
  beforeAll(async () => {
    answers = await openStoredAnswers({ period: 'day', date: '2024-03-05', reportUniqueId: 'UserCountry_getCountry' });
    const visits = visitsByCountry();
    await answers.events.visitStore.write({ version: 1, actions: [], visits, removedVisits: [] });
  });
  afterAll(() => answers?.close());
  const ask = (method: string, more: Record<string, string> = {}) => answers.ask(`Insights.${method}`, more);

  it('lists what grew and what fell since the day before, in one question', async () => {
    const before = answers.questions();
    const rows = await ask('getInsights');
    expect(answers.questions() - before).toBe(1);
    expect(rows).toEqual([
      {
        ...{ label: 'France', nb_visits: 3, growth_percent: '200%', growth_percent_numeric: 200, grown: true },
        ...{ value_old: 1, value_new: 3, difference: 2, importance: 40 },
        ...{ isDisappeared: false, isNew: false, isMover: true, isMoverAndShaker: true },
      },
      {
        ...{ label: 'Germany', nb_visits: 2, growth_percent: '-50%', growth_percent_numeric: -50, grown: false },
        ...{ value_old: 4, value_new: 2, difference: -2, importance: 40 },
        ...{ isDisappeared: false, isNew: false, isMover: true, isMoverAndShaker: true },
      },
    ]);
  });

  const labels = (rows: { label: string }[]) => rows.map(({ label }) => label);
  it.each([
    [{ date: '2024-03-06', filterBy: 'disappeared' }, ['France']],
    [{ date: '2024-03-04', filterBy: 'new', orderBy: 'relative' }, ['Germany', 'France']],
    [{ filterBy: 'new' }, []],
    [{ minGrowthPercent: '60' }, ['France']],
    [{ minImpactPercent: '50' }, []],
    [{ limitDecreaser: '0' }, ['France']],
    [{ date: '2024-03-06', comparedToXPeriods: '2' }, ['Germany', 'France']],
    [{ period: 'range', date: '2024-03-05,2024-03-06', limitIncreaser: '1' }, ['France', 'Germany']],
  ])('answers %j', async (more, expected) => {
    expect(labels(await ask('getInsights', more)).sort()).toEqual([...expected].sort());
  });

  it('names movers that go another way than the whole, and looks at several reports at once', async () => {
    expect(labels(await ask('getMoversAndShakers'))).toEqual(['France', 'Germany']);
    const overview = await ask('getInsightsOverview');
    expect(Object.keys(overview)).toContain('Actions_getPageUrls');
    expect(labels(overview.UserCountry_getCountry)).toEqual(['France', 'Germany']);
    expect(labels((await ask('getMoversAndShakersOverview')).UserCountry_getCountry)).toEqual(['France', 'Germany']);
  });

  it('says for which dates it can', async () => {
    expect(await ask('canGenerateInsights')).toEqual({ value: true });
    expect(await ask('canGenerateInsights', { date: 'last7' })).toEqual({ value: false });
  });

  it.each([
    [{ reportUniqueId: 'Nothing_here' }, 'Nothing_here'],
    [{ filterBy: 'old' }, 'filterBy'],
    [{ orderBy: 'toString' }, 'orderBy'],
    [{ comparedToXPeriods: '0' }, 'comparedToXPeriods'],
    [{ minImpactPercent: '-1' }, 'minImpactPercent'],
  ])('refuses %j', async (more, words) => {
    await expect(ask('getInsights', more)).rejects.toThrow(words);
  });
});
