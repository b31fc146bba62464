import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../../test/stored-answers.ts';
import { visitsByCountry } from '../../../test/visits-by-country.ts';

describe('API.getRowEvolution', () => {
  let answers: StoredAnswers;
  beforeAll(async () => {
    answers = await openStoredAnswers({
      ...{ period: 'day', date: '2024-03-04,2024-03-06', apiModule: 'UserCountry', apiAction: 'getCountry' },
    });
    const visits = visitsByCountry();
    await answers.events.visitStore.write({ version: 1, actions: [], visits, removedVisits: [] });
  });
  afterAll(() => answers?.close());
  const ask = (more: Record<string, string>) => answers.ask('API.getRowEvolution', more);

  it('follows one row with all its figures in one question', async () => {
    const before = answers.questions();
    const answer = await ask({ label: 'Germany' });
    expect(answers.questions() - before).toBe(1);
    expect(answer.label).toBe('Germany');
    const visits = Object.values<{ nb_visits: number }[]>(answer.reportData).map(([row]) => row?.nb_visits);
    expect(Object.keys(answer.reportData)).toEqual(['2024-03-04', '2024-03-05', '2024-03-06']);
    expect(visits).toEqual([4, 2, 1]);
    expect(answer.metadata.dimension).toBe('Country');
    expect(answer.metadata.metrics.nb_visits).toEqual({ name: 'Visits', min: 1, max: 4, change: '-75%' });
  });

  it('has nothing on days without the row, and says no change from nothing', async () => {
    expect((await ask({ label: 'France' })).reportData['2024-03-06']).toEqual([]);
    const unknown = await ask({ label: 'Atlantis' });
    expect(unknown.label).toBe('Atlantis');
    expect(unknown.metadata.metrics.nb_visits).toEqual({ name: 'Visits', min: 0, max: 0 });
  });

  it('follows several rows by one figure, those with most where none is named', async () => {
    const before = answers.questions();
    const named = await ask({ label: 'France,Germany', column: 'nb_visits' });
    expect(answers.questions() - before).toBe(1);
    expect(named.column).toBe('nb_visits');
    expect(named.reportData['2024-03-05']).toEqual([{ nb_visits_0: 3, nb_visits_1: 2 }]);
    expect(named.metadata.metrics.nb_visits_0).toEqual({ name: 'France (Visits)', min: 0, max: 3, change: '-100%' });
    const top = await ask({ legendAppendMetric: '0' });
    expect(top.metadata.columns).toEqual({ nb_visits_0: 'Germany', nb_visits_1: 'France' });
  });

  it('takes the days of a range, and the periods before one that is asked for alone', async () => {
    const range = await ask({ label: 'Germany', period: 'range' });
    expect(Object.keys(range.reportData)).toHaveLength(3);
    const one = await ask({ label: 'Germany', date: '2024-03-05' });
    expect(Object.keys(one.reportData)).toHaveLength(30);
    expect(one.reportData['2024-03-05'][0].nb_visits).toBe(2);
  });

  it.each([
    [{ apiAction: 'get', apiModule: 'VisitsSummary' }, 'VisitsSummary.get'],
    [{ column: 'nb_shoes' }, 'nb_shoes'],
    [{ apiAction: '' }, 'apiAction'],
  ])('refuses %j', async (more, words) => {
    await expect(ask(more)).rejects.toThrow(words);
  });
});
