import type { Visitor } from '@accord/contract/visitor';
import type { WireRow } from '@accord/query/shape/wire/wire-row';
import type { WholeVisit } from './read-visits.ts';

const MOST_PAGES = 5;
const rowsOf = (value: unknown): WireRow[] => (Array.isArray(value) ? (value as WireRow[]) : []);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => Number(value ?? 0) || 0;

function momentOf(visit: WholeVisit | undefined, summary: unknown): Visitor['first'] {
  const { referralSummary } = (summary ?? {}) as WireRow;
  return {
    at: new Date(number(visit?.visit.d_start) * 1000).toISOString(),
    from: text(referralSummary),
  };
}

/**
 * A profile of the Matomo-compatible API as /api/v1 has it.
 *
 * @param visits what the profile is made of, newest first
 */
export function showVisitor(profile: WireRow, visits: readonly WholeVisit[], hasMore: boolean): Visitor {
  return {
    visitor: text(profile.visitorId),
    userId: text(profile.userId),
    visits: number(profile.totalVisits),
    hasMore,
    first: momentOf(visits.at(-1), profile.firstVisit),
    last: momentOf(visits[0], profile.lastVisit),
    seconds: number(profile.totalVisitDuration),
    actions: number(profile.totalActions),
    pageViews: number(profile.totalPageViews),
    conversions: number(profile.totalGoalConversions),
    orders: number(profile.totalEcommerceConversions),
    revenue: number(profile.totalEcommerceRevenue),
    pages: rowsOf(profile.visitedPages)
      .slice(0, MOST_PAGES)
      .map(({ url, count }) => ({ url: text(url), views: number(count) })),
    countries: rowsOf(profile.countries).map(({ country, prettyName, nb_visits: own }) => ({
      code: text(country),
      label: text(prettyName),
      visits: number(own),
    })),
    devices: rowsOf(profile.devices).map(({ type, count }) => ({ label: capital(text(type)), visits: number(count) })),
  };
}
