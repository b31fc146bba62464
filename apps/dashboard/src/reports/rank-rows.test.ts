import type { ReportAnswer } from '@accord/contract/reports';
import { describe, expect, it } from 'vitest';
import { rankRows } from './rank-rows.ts';

function anAnswer(rows: [string, number][], totalRows = rows.length): ReportAnswer {
  const period = { label: '', from: '2026-11-01', to: '2026-11-07', isUnfinished: false };
  return {
    report: 'page-urls',
    siteId: 1,
    timeZone: 'UTC',
    countedAt: '2026-11-08T00:00:00Z',
    columns: [
      { id: 'label', label: 'Page', kind: 'dimension', format: 'text', better: 'none', doc: '' },
      { id: 'visits', label: 'Visits', kind: 'metric', format: 'integer', better: 'up', doc: '' },
      { id: 'visitors', label: 'Visitors', kind: 'metric', format: 'integer', better: 'up', doc: '' },
    ],
    periods: [
      { ...period, totalRows, rows: rows.map(([label, visitors]) => ({ label, visitors, visits: visitors + 1 })) },
    ],
  };
}

describe('rankRows', () => {
  it('ranks by the wanted column, with shares of the largest', () => {
    const list = rankRows(
      anAnswer([
        ['/', 400],
        ['/b', 100],
      ]),
      'visitors',
      ['visits', 'nothing'],
      null,
    );
    expect(list?.rows.map(({ label, value, share, more }) => [label, value, share, more])).toEqual([
      ['/', 400, 1, [401]],
      ['/b', 100, 0.25, [101]],
    ]);
    expect(list?.dimension).toBe('Page');
  });

  it('falls back to the first metric', () => {
    expect(rankRows(anAnswer([['/', 1]]), 'clicks', [], null)?.main.id).toBe('visits');
  });

  it('calls a label new only when the rows before are all there were', () => {
    const own = anAnswer([
      ['/', 100],
      ['/new', 50],
    ]);
    const whole = rankRows(own, 'visitors', [], anAnswer([['/', 80]]));
    expect(whole?.rows.map((row) => row.delta?.kind)).toEqual(['change', 'new']);
    const cut = rankRows(own, 'visitors', [], anAnswer([['/', 80]], 900));
    expect(cut?.rows.map((row) => row.delta?.kind)).toEqual(['change', undefined]);
  });
});
