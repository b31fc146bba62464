import type { ReportAnswer } from '@accord/contract/reports';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { extremes, seriesPoints } from './series-points.ts';

function aSeries(from: string, visitors: number[], isUnfinished = false): ReportAnswer {
  return {
    report: 'visits-summary',
    siteId: 1,
    timeZone: 'UTC',
    countedAt: '2026-11-23T13:25:00Z',
    columns: [],
    periods: visitors.map((count, index) => {
      const day = addDays(from, index);
      const isLast = index === visitors.length - 1;
      const rows = count === 0 ? [] : [{ visitors: count, visits: count }];
      return { label: day, from: day, to: day, isUnfinished: isUnfinished && isLast, rows, totalRows: rows.length };
    }),
  };
}

const question = {
  column: { id: 'visitors', format: 'integer', better: 'up' },
  granularity: 'day',
  measuredFrom: '2020-01-01',
} as const;

describe('seriesPoints', () => {
  it('matches days by place and shades weekends', () => {
    const answer = aSeries('2026-11-20', [100, 50, 60, 110]);
    const { points, missing } = seriesPoints(answer, aSeries('2026-11-13', [80, 50, 60, 100]), question);
    expect(missing).toBe(0);
    expect(points.map((point) => point.isShaded)).toEqual([false, true, true, false]);
    expect(points[0]).toMatchObject({
      title: 'Fri 20 Nov',
      otherTitle: 'Fri 13 Nov',
      value: 100,
      other: 80,
      change: { text: '+25.0%', tone: 'better' },
    });
  });

  it('tells a day without collection from a day without visitors', () => {
    const answer = aSeries('2026-11-20', [0, 0, 0, 5]);
    const { points, missing } = seriesPoints(answer, null, { ...question, measuredFrom: '2026-11-22' });
    expect(missing).toBe(2);
    expect(points.map((point) => point.value)).toEqual([null, null, 0, 5]);
  });

  it('believes figures over the day the site was added', () => {
    const { points } = seriesPoints(aSeries('2026-11-20', [0, 7, 0]), null, {
      ...question,
      measuredFrom: '2026-11-22',
    });
    expect(points.map((point) => point.value)).toEqual([null, 7, 0]);
  });

  it('never calls the running day a fall', () => {
    const { points } = seriesPoints(aSeries('2026-11-22', [90, 20], true), aSeries('2026-11-15', [90, 90]), question);
    expect(points.map((point) => point.change?.text)).toEqual(['0.0%', undefined]);
    expect(extremes(points, true)?.map((point) => point.title)).toEqual(['Sun 22 Nov', 'Sun 22 Nov']);
  });
});
