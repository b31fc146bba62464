import type { Report } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import { inMenuOrder } from '@accord/catalog/in-menu-order';
import type { WireRow } from '../api-answer.ts';
import { type ApiMethod, askedSites } from '../api-call.ts';

const byName = (one: WireRow, other: WireRow): number => String(one.name).localeCompare(String(other.name), 'en');

function metrics(): WireRow[] {
  const known = new Map<string, WireRow>();
  for (const { wire, label, doc } of (reports as readonly Report[]).flatMap((report) => [...report.metrics])) {
    if (wire !== undefined && !known.has(wire)) known.set(wire, { name: label, id: wire, documentation: doc });
  }
  return [...known.values()].sort(byName);
}

/** What words mean: reports and metrics, as the catalog defines them. */
export const apiGlossary: readonly ApiMethod[] = [
  {
    wire: 'API.getGlossaryReports',
    async answer(call) {
      askedSites(call);
      const rows = inMenuOrder(reports).map(({ label, doc }): WireRow => ({ name: label, documentation: doc }));
      return { kind: 'rows', rows: rows.sort(byName) };
    },
  },
  {
    wire: 'API.getGlossaryMetrics',
    async answer(call) {
      askedSites(call);
      return { kind: 'rows', rows: metrics() };
    },
  },
];
