import type { TransitionGroup, Transitions } from '@accord/contract/transitions';
import type { WireRow } from '@accord/query/shape/wire/wire-row';

type Kind = TransitionGroup['kind'];
const CHANNELS: ReadonlySet<string> = new Set(['direct', 'search', 'social', 'ai', 'website', 'campaign']);

const rowsOf = (value: unknown): WireRow[] => (Array.isArray(value) ? (value as WireRow[]) : []);
const number = (value: unknown): number => Number(value ?? 0);

/** @param most rows before the rest, which is then the only further one */
function groupOf(kind: Kind, list: unknown, most: number, count?: number): TransitionGroup[] {
  const rows = rowsOf(list).map(({ label, referrals }, index) => ({
    label: String(label),
    count: number(referrals),
    isRest: index === most,
  }));
  const whole = count ?? rows.reduce((sum, row) => sum + row.count, 0);
  return whole === 0 ? [] : [{ kind, count: whole, rows }];
}

/** Transitions of the Matomo-compatible API as /api/v1 has them: what leads here, and where it goes on. */
export function showTransitions(row: WireRow, page: string, most: number, countedAt: string): Transitions {
  const metrics = (row.pageMetrics ?? {}) as WireRow;
  const exits = number(metrics.exits);
  const channels = rowsOf(row.referrers).flatMap(({ shortName, visits, details }) => {
    if (!CHANNELS.has(String(shortName))) return [];
    return groupOf(shortName as Kind, rowsOf(details).slice(0, most), most, number(visits));
  });
  return {
    page: number(metrics.pageviews) === 0 ? '' : page,
    views: number(metrics.pageviews),
    entries: number(metrics.entries),
    exits,
    loops: number(metrics.loops),
    sources: [
      ...channels,
      ...groupOf('page', row.previousPages, most),
      ...groupOf('site-search', row.previousSiteSearches, most),
    ],
    targets: [
      ...groupOf('page', row.followingPages, most),
      ...groupOf('site-search', row.followingSiteSearches, most),
      ...groupOf('outlink', row.outlinks, most),
      ...groupOf('download', row.downloads, most),
      ...groupOf('exit', [], most, exits),
    ],
    countedAt,
  };
}
