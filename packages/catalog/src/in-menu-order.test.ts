import { expect, test } from 'vitest';
import { reports } from './generated/reports.ts';
import { inMenuOrder } from './in-menu-order.ts';
import { menu } from './menu.ts';
import countries from './reports/places/countries.ts';

test('every report that the menu names is one of that group, and is named once', () => {
  const named = Object.entries(menu).flatMap(([name, ids]) => ids.map((id) => `${name} ${id}`));
  const declared = new Set(reports.map((report) => `${report.menu} ${report.id}`));
  expect(named.filter((one) => !declared.has(one))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('the menu loses no report, and one that it does not name comes last', () => {
  expect(inMenuOrder(reports).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    [...reports].toSorted((a, b) => a.id.localeCompare(b.id)),
  );
  const atolls = { ...countries, id: 'atolls' };
  const tides = { ...countries, id: 'tides', menu: 'Tides' };
  const places = inMenuOrder([tides, atolls, ...reports]).map(({ id }) => id);
  expect(places.at(-1)).toBe('tides');
  expect(places[0]).toBe('visits-summary');
  expect(places[places.indexOf('atolls') - 1]).toBe('places-summary');
});
