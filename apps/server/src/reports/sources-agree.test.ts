import type { Report } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import { storedMetricsOf } from '@accord/query/choose-source';
import { randomRows } from '@accord/testing/random-rows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../test/stored-answers.ts';

const RANGE = { period: 'range', date: '2024-03-04,2024-03-10' } as const;
const SITE = { timeZone: 'Europe/Berlin', isEcommerce: true } as const;
/** Which sources are read depends on the columns that are asked for: one column for each choice of sources. */
function wiresOf({ metrics }: Report): string[] {
  const chosen = new Map<string, string>();
  for (const metric of metrics) {
    const sources = new Set(storedMetricsOf([metric]).map(({ source }) => source.id));
    if (metric.wire !== undefined) chosen.set([...sources].sort().join(), metric.wire);
  }
  return [...chosen.values()];
}
type Figures = Readonly<Record<string, unknown>>;

describe('whatever sources answer, random rows', () => {
  let answers: StoredAnswers;
  let compared = 0;
  beforeAll(async () => {
    answers = await openStoredAnswers({ ...RANGE, filter_limit: '-1', flat: '1' }, SITE);
    const rows = randomRows(11, Date.UTC(2024, 2, 4, 20), SITE.timeZone);
    await answers.events.visitStore.write({ version: 1, ...rows, removedVisits: [], removedConversions: [] });
  });
  afterAll(() => answers?.close());
  const ask = (method: string, more: Readonly<Record<string, string>> = {}) => answers.ask(method, more);

  /** The values of a column by the labels of the rows; of figures without rows under ''. */
  function columnOf(answer: unknown, wire: string): Map<string, unknown> {
    const rows = (Array.isArray(answer) ? answer : [answer]) as Figures[];
    return new Map(rows.flatMap((row) => (row[wire] === undefined ? [] : [[String(row.label ?? ''), row[wire]]])));
  }

  it.each(reports.map((report) => [report.id, report] as const))(
    'a column of %s is the same alone and among all others',
    async (_id, report) => {
      const more = { idDimension: '1', filter_sort_column: 'label' };
      const whole = await ask(report.wire, more);
      for (const wire of wiresOf(report)) {
        const alone = columnOf(await ask(report.wire, { ...more, columns: wire }), wire);
        for (const [label, value] of columnOf(whole, wire)) {
          // Rows that have nothing but 0 of the one column are not there when no other is asked for.
          compared += 1;
          if (alone.has(label) || (value !== 0 && value !== '0%'))
            expect([wire, label, alone.get(label)]).toEqual([wire, label, value]);
        }
      }
    },
    60_000,
  );

  it('has compared figures of most reports', () => {
    expect(compared).toBeGreaterThan(300);
  });

  it('visits, actions and conversions tell the same', async () => {
    const visits = (await ask('VisitsSummary.get')) as Record<string, number>;
    const actions = (await ask('Actions.get')) as Record<string, number>;
    const sum = (rows: Figures[], column: string): number =>
      rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
    for (const method of ['DevicesDetection.getType', 'UserCountry.getCountry', 'Referrers.getReferrerType']) {
      const table = (await ask(method)) as Figures[];
      expect([method, sum(table, 'nb_visits'), sum(table, 'nb_actions')]).toEqual([
        method,
        visits.nb_visits,
        visits.nb_actions,
      ]);
    }
    const pages = (await ask('Actions.getPageUrls')) as Figures[];
    expect(sum(pages, 'nb_hits')).toBe(actions.nb_pageviews);
    expect(sum(pages, 'entry_nb_visits')).toBe(
      sum((await ask('Actions.getEntryPageUrls')) as Figures[], 'entry_nb_visits'),
    );
    expect(sum((await ask('Actions.getDownloads')) as Figures[], 'nb_hits')).toBe(actions.nb_downloads);
    const goals = (await ask('Goals.get')) as Record<string, number>;
    expect(goals.nb_conversions).toBeGreaterThan(0);
    expect(
      sum(
        (await ask('Referrers.getReferrerType', {
          filter_update_columns_when_show_all_goals: '1',
          idGoal: '-1',
        })) as Figures[],
        'nb_conversions',
      ),
    ).toBe(goals.nb_conversions);
  });

  it('days add up to their range', async () => {
    for (const [method, column] of [
      ['VisitsSummary.get', 'nb_visits'],
      ['VisitsSummary.get', 'nb_actions'],
      ['Actions.get', 'nb_pageviews'],
      ['Actions.get', 'nb_downloads'],
      ['Goals.get', 'nb_conversions'],
    ] as const) {
      const whole = (await ask(method)) as Record<string, number>;
      const days = (await ask(method, { period: 'day' })) as Record<string, Record<string, number>>;
      const total = Object.values(days).reduce((sum, day) => sum + (day[column] ?? 0), 0);
      expect([method, column, total]).toEqual([method, column, whole[column]]);
    }
  });
});
