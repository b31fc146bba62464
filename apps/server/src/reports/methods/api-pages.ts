import type { Site } from '@accord/control-db/sites';
import type { WireRow } from '../api-answer.ts';
import { type ApiMethod, askedSites } from '../api-call.ts';
import { describeEntry, type ReportEntry, reportEntries } from '../metadata/report-entries.ts';

const EVERY = 10;

function widgetOf(entry: ReportEntry, order: number): WireRow {
  const { module = '', action = '', uniqueId = '' } = describeEntry(entry, { hidesDocs: true });
  return {
    name: entry.name,
    module,
    action,
    order,
    parameters: { module, action, ...entry.parameters },
    uniqueId: `widget${String(uniqueId).replace('_', '')}`,
    isWide: entry.report.kind === 'series',
  };
}

/** Menus with the reports in each, as they stand on the screens. */
function menusOf(site: Site | undefined): Map<string, ReportEntry[]> {
  const menus = new Map<string, ReportEntry[]>();
  for (const entry of reportEntries(site)) {
    const { menu } = entry.report;
    menus.set(menu, [...(menus.get(menu) ?? []), entry]);
  }
  return menus;
}

const categoryOf = (menu: string, at: number): WireRow => ({ id: menu, name: menu, order: (at + 1) * EVERY, icon: '' });
const subcategoryOf = ({ report, name }: ReportEntry, at: number): WireRow => ({
  id: report.id,
  name,
  order: (at + 1) * EVERY,
});

/** How reports stand in menus. */
export const apiPages: readonly ApiMethod[] = [
  {
    wire: 'API.getReportPagesMetadata',
    async answer(call) {
      const [site] = askedSites(call).sites;
      const rows = [...menusOf(site)].flatMap(([menu, entries], at) =>
        entries.map(
          (entry, index): WireRow => ({
            uniqueId: `${menu}.${entry.report.id}${Object.values(entry.parameters)
              .map((value) => `.${value}`)
              .join('')}`,
            category: categoryOf(menu, at),
            subcategory: subcategoryOf(entry, index),
            widgets: [widgetOf(entry, EVERY)],
          }),
        ),
      );
      return { kind: 'rows', rows };
    },
  },
  {
    wire: 'API.getWidgetMetadata',
    async answer(call) {
      const [site] = askedSites(call).sites;
      const rows = [...menusOf(site)].flatMap(([menu, entries], at) =>
        entries.map(
          (entry, index): WireRow => ({
            ...widgetOf(entry, (index + 1) * EVERY),
            category: categoryOf(menu, at),
            subcategory: subcategoryOf(entry, index),
          }),
        ),
      );
      return { kind: 'rows', rows };
    },
  },
];
