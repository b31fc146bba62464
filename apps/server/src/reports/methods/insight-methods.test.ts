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

describe('Insights', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-insights-'));
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
  const ask = async (method: string, more: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      ...{ method: `Insights.${method}`, idSite: '1', period: 'day', date: '2024-03-05' },
      ...{ reportUniqueId: 'UserCountry_getCountry', ...more },
    });
    return JSON.parse(renderJson(await answerCall(aCall(query.toString(), runner))));
  };

  it('lists what grew and what fell since the day before, in one question', async () => {
    questions = 0;
    const rows = await ask('getInsights');
    expect(questions).toBe(1);
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
