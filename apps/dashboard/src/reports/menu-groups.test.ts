import type { ReportEntry } from '@accord/contract/reports';
import { expect, test } from 'vitest';
import { menuGroups } from './menu-groups.ts';

const report = (id: string, menu: string): ReportEntry => ({
  id,
  menu,
  label: id,
  kind: 'table',
  doc: '',
  columns: [],
});

test('groups stand in the order of a visit, each with its main report first; one that nobody foresaw comes last', () => {
  const groups = menuGroups([
    report('tides', 'Tides'),
    report('titles', 'Pages'),
    report('page-urls', 'Pages'),
    report('channels', 'Acquisition'),
    report('downloads', 'Pages'),
  ]);
  expect(groups.map(({ name, reports }) => [name, reports.map(({ id }) => id)])).toEqual([
    ['Acquisition', ['channels']],
    ['Pages', ['page-urls', 'titles', 'downloads']],
    ['Tides', ['tides']],
  ]);
});
