import type { ReportEntry } from '@accord/contract/reports';

/** Reports that the menu lists together. */
export interface MenuGroup {
  name: string;
  reports: readonly ReportEntry[];
}

/** From who came to what they did; a group that is not named here comes after, in the catalog's order. */
const ORDER = [
  'Visitors',
  'Acquisition',
  'Pages',
  'Events',
  'Searches',
  'Goals',
  'Ecommerce',
  'Places',
  'Devices',
  'Times',
  'Media',
  'Forms',
  'Experiments',
  'Errors',
  'Custom',
  'Bots',
];

/** What the name of a group leads to: the report that most people mean by it. */
const FIRST = ['visits-summary', 'channels', 'page-urls', 'countries', 'device-types', 'event-categories', 'searches'];

/** The catalog's reports by the menu that each declares. */
export function menuGroups(reports: readonly ReportEntry[]): readonly MenuGroup[] {
  const byName = new Map<string, ReportEntry[]>();
  for (const report of reports) {
    const group = byName.get(report.menu);
    if (group === undefined) byName.set(report.menu, [report]);
    else group.push(report);
  }
  const placeOf = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return [...byName]
    .map(([name, list]) => ({
      name,
      reports: list.toSorted((a, b) => Number(FIRST.includes(b.id)) - Number(FIRST.includes(a.id))),
    }))
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name));
}
