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

const metricsOf = (entry: ReportEntry): ReportColumn[] => entry.columns.filter(({ kind }) => kind === 'metric');

/** The columns of a table before anybody has chosen: the one that it is sorted by, then the usual ones. */
export function usualColumns(entry: ReportEntry): readonly ReportColumn[] {
  const metrics = metricsOf(entry);
  const placeOf = ({ id }: ReportColumn) => {
    const place = FIRST.indexOf(id);
    return id === entry.sort ? -1 : place === -1 ? FIRST.length : place;
  };
  const chosen = metrics.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, USUAL);
  // The order among themselves is one that people know, also with another sort.
  const isUsual = chosen.some(({ id }) => id === entry.sort && FIRST.includes(id));
  if (!isUsual) return chosen;
  return chosen.toSorted((a, b) => FIRST.indexOf(a.id) - FIRST.indexOf(b.id));
}

/** Reads `visitors,bounceRate`; columns that the report does not have are left out. */
export function parseColumns(text: string | null, entry: ReportEntry): readonly ReportColumn[] {
  const metrics = metricsOf(entry);
  const chosen = (text ?? '').split(',').flatMap((id) => metrics.find((column) => column.id === id) ?? []);
  return chosen.length === 0 ? usualColumns(entry) : [...new Set(chosen)];
}
