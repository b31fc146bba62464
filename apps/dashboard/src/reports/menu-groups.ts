import type { ReportEntry } from '@accord/contract/reports';

/** Reports that the menu lists together. */
export interface MenuGroup {
  name: string;
  reports: readonly ReportEntry[];
}

/** The catalog's reports by the menu that each declares. Groups and reports stand in the order in which the catalog lists them. */
export function menuGroups(reports: readonly ReportEntry[]): readonly MenuGroup[] {
  const byName = new Map<string, ReportEntry[]>();
  for (const report of reports) {
    const group = byName.get(report.menu);
    if (group === undefined) byName.set(report.menu, [report]);
    else group.push(report);
  }
  return [...byName].map(([name, list]) => ({ name, reports: list }));
}
