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

test('groups and their reports stand in the order of the catalog', () => {
  const groups = menuGroups([
    report('channels', 'Acquisition'),
    report('page-urls', 'Pages'),
    report('titles', 'Pages'),
    report('tides', 'Tides'),
    report('downloads', 'Pages'),
  ]);
  expect(groups.map(({ name, reports }) => [name, reports.map(({ id }) => id)])).toEqual([
    ['Acquisition', ['channels']],
    ['Pages', ['page-urls', 'titles', 'downloads']],
    ['Tides', ['tides']],
  ]);
});
