import { CONTINENT_NAMES, continentOf } from '../names/continents.ts';
import { countryName } from '../names/english-names.ts';
import type { Row } from '../ports.ts';
import { wholeAddress } from '../shape/naming/page-address.ts';
import { prettySeconds } from '../shape/wire/pretty-seconds.ts';
import { roundTo } from '../shape/wire/round.ts';
import type { WireRow } from '../shape/wire/wire-row.ts';
import { channelFields } from './channel-fields.ts';
import { momentOf } from './moment.ts';

/** Visits of one visitor with what happened in them, newest first. */
export interface VisitorRows {
  visits: readonly Row[];
  actions: readonly Row[];
  conversions: readonly Row[];
}

const DAY_S = 86_400;
const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

/** How often each value occurs, most first. */
function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function visitSummary(row: Row | undefined, timeZone: string, nowS: number): WireRow {
  if (row === undefined) return {};
  const { date, prettyDate } = momentOf(Number(row.d_start), timeZone);
  const name = String(row.channel_name ?? '');
  const { referrerType, referrerTypeName } = channelFields(Number(row.channel), name, '');
  return {
    date,
    prettyDate,
    daysAgo: Math.floor((nowS - Number(row.d_start)) / DAY_S),
    referrerType: referrerType ?? '',
    referrerUrl: String(row.referrer_url ?? ''),
    referralSummary: name === '' ? (referrerTypeName ?? '') : name,
  };
}

function pagesOf(actions: readonly Row[]): WireRow {
  const pages = actions.filter(({ type }) => type === 'page');
  const views = counted(pages.map((row) => wholeAddress(String(row.url ?? ''), Number(row.url_prefix))));
  const timings = ['network', 'server', 'transfer', 'dom_processing', 'dom_completion', 'on_load'];
  const times = pages.flatMap((row) => {
    const known = timings.map((name) => row[`time_${name}_ms`]).filter((time) => time !== null && time !== undefined);
    return known.length === 0 ? [] : [known.reduce<number>((total, time) => total + Number(time), 0) / 1000];
  });
  return {
    totalPageViews: pages.length,
    totalUniquePageViews: views.length,
    totalRevisitedPages: views.filter(([, count]) => count > 1).length,
    totalPageViewsWithTiming: times.length,
    ...(times.length === 0
      ? {}
      : { averagePageLoadTime: roundTo(times.reduce((total, time) => total + time, 0) / times.length, 2) }),
    visitedPages: views.map(([url, count]) => ({ url, count })),
  };
}

function goalsOf(conversions: readonly Row[]): WireRow {
  const of = (goalId: number): Row[] => conversions.filter((row) => Number(row.goal_id) === goalId);
  const goals = conversions.filter((row) => Number(row.goal_id) > 0);
  const [orders, carts] = [of(0), of(-1)];
  return {
    totalGoalConversions: goals.length,
    totalConversionsByGoal: Object.fromEntries(
      counted(goals.map((row) => String(row.goal_id))).map(([id, count]) => [`idgoal=${id}`, count]),
    ),
    totalEcommerceRevenue: sum(orders, 'revenue'),
    totalEcommerceConversions: orders.length,
    totalEcommerceItems: sum(orders, 'item_count'),
    totalAbandonedCarts: carts.length,
    totalAbandonedCartsRevenue: sum(carts, 'revenue'),
    totalAbandonedCartsItems: sum(carts, 'item_count'),
  };
}

function devicesOf(visits: readonly Row[]): WireRow[] {
  const nameOf = (row: Row): string => `${row.device_brand} ${row.device_model}`.trim() || 'Unknown';
  return counted(visits.map((row) => String(row.device_type || 'unknown'))).map(([type, count]) => ({
    type,
    count,
    devices: counted(visits.filter((row) => (row.device_type || 'unknown') === type).map(nameOf)).map(
      ([name, number]) => ({ name, count: number }),
    ),
  }));
}

function placesOf(visits: readonly Row[]): WireRow {
  const countries = counted(visits.map((row) => String(row.country || 'xx')));
  const cities = (country: string): string[] => [
    ...new Set(visits.flatMap((row) => (row.country === country && row.city ? [String(row.city)] : []))),
  ];
  return {
    hasLatLong: visits.some((row) => row.latitude !== null && row.latitude !== undefined),
    continents: counted(visits.map((row) => continentOf(String(row.country)) || 'unk')).map(([continent, count]) => ({
      continent,
      nb_visits: count,
      prettyName: CONTINENT_NAMES[continent] ?? 'Unknown',
    })),
    countries: countries.map(([country, count]) => ({
      country,
      nb_visits: count,
      prettyName: countryName(country) ?? 'Unknown',
      ...(cities(country).length === 0 ? {} : { cities: cities(country) }),
    })),
  };
}

/** What is known of a visitor, as the Matomo-compatible API has it, without the visits themselves. */
export function shapeProfile({ visits, actions, conversions }: VisitorRows, timeZone: string, nowS: number): WireRow {
  const [latest] = visits;
  const seconds = sum(visits, 'duration_s');
  const searches = counted(actions.flatMap((row) => (row.type === 'search' ? [String(row.title ?? '')] : [])));
  return {
    visitorId: String(latest?.d_visitor ?? ''),
    userId: String(visits.find(({ user_id }) => user_id !== '')?.user_id ?? '') || null,
    totalVisits: visits.length,
    totalVisitDuration: seconds,
    totalVisitDurationPretty: prettySeconds(seconds),
    totalActions: sum(visits, 'actions'),
    totalOutlinks: sum(visits, 'outlinks'),
    totalDownloads: sum(visits, 'downloads'),
    totalSearches: sum(visits, 'searches'),
    totalEvents: sum(visits, 'events'),
    searches: searches.map(([keyword, count]) => ({ keyword, searches: count })),
    ...pagesOf(actions),
    ...goalsOf(conversions),
    ...placesOf(visits),
    devices: devicesOf(visits),
    firstVisit: visitSummary(visits.at(-1), timeZone, nowS),
    lastVisit: visitSummary(latest, timeZone, nowS),
    visitsAggregated: visits.length,
  };
}
