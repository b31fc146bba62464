import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCall } from '../../../test/an-api-call.ts';
import { answerCall } from '../answer-call.ts';
import { renderJson } from '../render/render-json.ts';
import { createQuestionRunner, type QuestionRunner } from '../run-question.ts';

/** Visits from France and Germany on three days of March: 1 and 4, 3 and 2, none and 1. */
const VISITS: readonly (readonly [day: number, country: string, count: number])[] = [
  [4, 'fr', 1],
  [4, 'de', 4],
  [5, 'fr', 3],
  [5, 'de', 2],
  [6, 'de', 1],
];

describe('API.getRowEvolution', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-evolution-'));
  let host: RunningEventsHost;
  let events: Events;
  let runner: QuestionRunner;
  let questions = 0;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    let id = 0;
    const visits = VISITS.flatMap(([day, country, count]) =>
      Array.from({ length: count }, () => {
        id += 1;
        const hex = id.toString(16).padStart(16, '0');
        const startS = Date.UTC(2024, 2, day, 10) / 1000;
        return aVisit({ startS, lastS: startS, visitId: hex, visitorId: hex, country });
      }),
    );
    await events.visitStore.write({ version: 1, actions: [], visits, removedVisits: [] });
    const counted = createQuestionRunner(events.reader);
    runner = {
      ...counted,
      run: (...asked) => {
        questions += 1;
        return counted.run(...asked);
      },
    };
  });
  afterAll(async () => {
    await events?.close();
    await host?.stop();
    rmSync(dir, { recursive: true });
  });
  const ask = async (more: Record<string, string>) => {
    const query = new URLSearchParams({
      ...{ method: 'API.getRowEvolution', idSite: '1', period: 'day', date: '2024-03-04,2024-03-06' },
      ...{ apiModule: 'UserCountry', apiAction: 'getCountry', ...more },
    });
    return JSON.parse(renderJson(await answerCall(aCall(query.toString(), runner))));
  };

  it('follows one row with all its figures in one question', async () => {
    questions = 0;
    const answer = await ask({ label: 'Germany' });
    expect(questions).toBe(1);
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
    questions = 0;
    const named = await ask({ label: 'France,Germany', column: 'nb_visits' });
    expect(questions).toBe(1);
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
