import type { CompiledQuery } from '../ports.ts';

/** Two stretches of days of sites that share a time zone: one that may still run, and the one before. Unix seconds. */
export interface SiteStretches {
  siteIds: readonly number[];
  nowFromS: number;
  nowToS: number;
  beforeFromS: number;
  /** Earlier than `nowFromS` where only the same hours of the last day count. */
  beforeToS: number;
}

/** More than the longest visit, which never leaves the day of its site on which it began. */
const VISIT_BEGAN_S = 172_800;

/** What both stretches have of a column of seconds, the earlier one first. */
const inStretches = (time: string): string => `(${time} >= {nowFrom:UInt32} OR ${time} < {beforeTo:UInt32})`;

/** Visitors, visits and page views of every site in both stretches, in one pass over the visits. */
export function compileSiteFigures(asked: SiteStretches): CompiledQuery {
  const sql = `SELECT
    site_id AS d_site,
    toUnixTimestamp(last) >= {nowFrom:UInt32} AS d_is_now,
    uniqExact(visitor_id) AS m_visitors,
    count() AS m_visits,
    sum(page_views) AS m_page_views
FROM visits FINAL
WHERE site_id IN {siteIds:Array(UInt32)}
  AND last >= toDateTime({beforeFrom:UInt32}, 'UTC')
  AND last < toDateTime({nowTo:UInt32}, 'UTC')
  AND start >= toDateTime({beforeFrom:UInt32} - ${VISIT_BEGAN_S}, 'UTC')
  AND start < toDateTime({nowTo:UInt32}, 'UTC')
  AND ${inStretches('toUnixTimestamp(last)')}
GROUP BY d_site, d_is_now
`;
  return { sql, params: paramsOf(asked), columns: ['d_site', 'd_is_now', 'm_visitors', 'm_visits', 'm_page_views'] };
}

/** Revenue of every site in both stretches: goals and orders, without carts that were left. */
export function compileSiteRevenue(asked: SiteStretches): CompiledQuery {
  const sql = `SELECT
    site_id AS d_site,
    toUnixTimestamp(time) >= {nowFrom:UInt32} AS d_is_now,
    sum(revenue) AS m_revenue
FROM conversions FINAL
WHERE site_id IN {siteIds:Array(UInt32)}
  AND time >= toDateTime64({beforeFrom:UInt32}, 3, 'UTC')
  AND time < toDateTime64({nowTo:UInt32}, 3, 'UTC')
  AND goal_id >= 0
  AND ${inStretches('toUnixTimestamp(time)')}
GROUP BY d_site, d_is_now
`;
  return { sql, params: paramsOf(asked), columns: ['d_site', 'd_is_now', 'm_revenue'] };
}

/** Visits of each day of the later stretch. @param dayStartsS when its days begin, oldest first */
export function compileSiteDays(asked: SiteStretches, dayStartsS: readonly number[]): CompiledQuery {
  const sql = `SELECT
    site_id AS d_site,
    roundDown(toUInt32(last), {days:Array(UInt32)}) AS d_day,
    count() AS m_visits
FROM visits FINAL
WHERE site_id IN {siteIds:Array(UInt32)}
  AND last >= toDateTime({nowFrom:UInt32}, 'UTC')
  AND last < toDateTime({nowTo:UInt32}, 'UTC')
  AND start >= toDateTime({nowFrom:UInt32} - ${VISIT_BEGAN_S}, 'UTC')
  AND start < toDateTime({nowTo:UInt32}, 'UTC')
GROUP BY d_site, d_day
`;
  const { siteIds, nowFrom, nowTo } = paramsOf(asked);
  return {
    sql,
    params: { siteIds, nowFrom, nowTo, days: [...dayStartsS] },
    columns: ['d_site', 'd_day', 'm_visits'],
  };
}

const paramsOf = ({ siteIds, nowFromS, nowToS, beforeFromS, beforeToS }: SiteStretches) => ({
  siteIds: [...siteIds],
  nowFrom: nowFromS,
  nowTo: nowToS,
  beforeFrom: beforeFromS,
  beforeTo: beforeToS,
});
