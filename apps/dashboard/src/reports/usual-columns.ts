import type { ReportColumn, ReportEntry } from '@accord/contract/reports';

/** As many columns as fit beside their changes on an ordinary screen. */
const USUAL = 5;

/** What most people look at first. A report that has none of these shows its first columns. */
const FIRST = [
  'visitors',
  'visits',
  'pageViews',
  'bounceRate',
  'visitDuration',
  'pageDuration',
  'exitRate',
  'actions',
  'bounces',
  'convertedVisits',
];

/** Where visits come from is judged by what they bring. */
const FIRST_OF_SOURCES = ['visitors', 'visits', 'bounceRate', 'conversions', 'revenue'];
const SOURCES_MENU = 'Acquisition';

const metricsOf = (entry: ReportEntry): ReportColumn[] => entry.columns.filter(({ kind }) => kind === 'metric');

/** The columns of a table before anybody has chosen: the one that it is sorted by, then the usual ones. */
export function usualColumns(entry: ReportEntry): readonly ReportColumn[] {
  const metrics = metricsOf(entry);
  const first = entry.menu === SOURCES_MENU ? FIRST_OF_SOURCES : FIRST;
  const placeOf = ({ id }: ReportColumn) => {
    const place = first.indexOf(id);
    return id === entry.sort ? -1 : place === -1 ? first.length : place;
  };
  const chosen = metrics.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, USUAL);
  // The order among themselves is one that people know, also with another sort.
  const isUsual = chosen.some(({ id }) => id === entry.sort && first.includes(id));
  if (!isUsual) return chosen;
  return chosen.toSorted((a, b) => first.indexOf(a.id) - first.indexOf(b.id));
}

/** Reads `visitors,bounceRate`; columns that the report does not have are left out. */
export function parseColumns(text: string | null, entry: ReportEntry): readonly ReportColumn[] {
  const metrics = metricsOf(entry);
  const chosen = (text ?? '').split(',').flatMap((id) => metrics.find((column) => column.id === id) ?? []);
  return chosen.length === 0 ? usualColumns(entry) : [...new Set(chosen)];
}
