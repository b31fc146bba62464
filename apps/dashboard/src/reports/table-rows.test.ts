import type { ReportAnswer, ReportColumn } from '@accord/contract/reports';
import { expect, test } from 'vitest';
import { tableRows } from './table-rows.ts';

const column = (id: string, format: ReportColumn['format'] = 'integer'): ReportColumn => ({
  id,
  label: id,
  kind: 'metric',
  format,
  better: 'up',
  doc: '',
});
const answer = (rows: ReportAnswer['periods'][number]['rows'], totalRows = rows.length): ReportAnswer => ({
  report: 'countries',
  siteId: 1,
  timeZone: 'UTC',
  columns: [],
  periods: [{ label: '', from: '', to: '', isUnfinished: false, rows, totalRows }],
  countedAt: '',
});
const columns = [column('visits'), column('bounceRate', 'percent')];

test('each figure is compared with its own of the days before', () => {
  const now = answer([
    { label: 'Ireland', code: 'ie', visits: 120, bounceRate: 0.4 },
    { label: 'Norway', code: 'no', visits: 30, bounceRate: 0.5 },
  ]);
  const before = answer([{ label: 'Ireland', visits: 100, bounceRate: 0.5 }]);
  const [ireland, norway] = tableRows(now, columns, 'visits', before);
  expect(ireland).toMatchObject({ label: 'Ireland', code: 'IE', share: 1 });
  expect(ireland?.cells[0]).toMatchObject({ value: 120, before: 100, delta: { kind: 'change', tone: 'better' } });
  expect(ireland?.cells[0]?.delta?.amount).toBeCloseTo(0.2);
  expect(ireland?.cells[1]?.delta).toMatchObject({ unit: 'points' });
  expect(norway?.share).toBe(0.25);
  expect(norway?.cells[0]?.delta).toMatchObject({ kind: 'new' });
});

test('a row that a cut list of the days before does not hold has an unknown change, not a new one', () => {
  const now = answer([{ label: 'Norway', visits: 30, bounceRate: 0.5 }]);
  const before = answer([{ label: 'Ireland', visits: 100, bounceRate: 0.5 }], 700);
  expect(tableRows(now, columns, 'visits', before)[0]?.cells[0]).toEqual({
    value: 30,
    before: null,
    delta: null,
  });
});

test('without comparison there are figures and no changes', () => {
  const now = answer([{ label: '', visits: 0, bounceRate: 0 }]);
  expect(tableRows(now, columns, 'visits', null)[0]).toEqual({
    label: '',
    code: null,
    share: 0,
    cells: [
      { value: 0, before: null, delta: null },
      { value: 0, before: null, delta: null },
    ],
  });
});
