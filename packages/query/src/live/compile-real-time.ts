import type { CompiledQuery } from '../ports.ts';

/** Rows of a list of places or pages. */
const MOST_ROWS = 8;
/** A visit ends at midnight of the site, so none is longer than the longest day. */
const LONGEST_VISIT_S = 25 * 3600;

/** Who is on a site: since when minutes are drawn, and since when somebody counts as here now. */
export interface RealTimeQuestion {
  siteId: number;
  fromS: number;
  nowFromS: number;
  /** The first second that is not asked for. */
  toS: number;
}

const actionsSince = (from: string): string =>
  `FROM actions FINAL
WHERE site_id = {siteId:UInt32}
    AND time >= toDateTime64({${from}:UInt32}, 3, 'UTC')
    AND time < toDateTime64({to:UInt32}, 3, 'UTC')`;

/**
 * One row per kind and label: `minute` (seconds since its first; visitors with anything in it, and actions), `page` and
 * `country` (visitors now). Heartbeats prove presence, so they count for visitors; they are no actions. A visitor counts
 * once, in the country of the newest visit and on the page that was opened last.
 */
export function compileRealTime({ siteId, fromS, nowFromS, toS }: RealTimeQuestion): CompiledQuery {
  const sql = `SELECT
    'minute' AS d_kind,
    toString(intDiv(toUnixTimestamp(time) - {from:UInt32}, 60)) AS d_label,
    uniqExact(visitor_id) AS m_visitors,
    countIf(type != 'ping') AS m_actions
${actionsSince('from')}
GROUP BY d_label
UNION ALL
SELECT
    'page' AS d_kind,
    page AS d_label,
    count() AS m_visitors,
    0 AS m_actions
FROM
(
    SELECT argMaxIf(url, tuple(time, received, ordinal), type = 'page') AS page
    ${actionsSince('from').replaceAll('\n', '\n    ')}
    GROUP BY visitor_id
    HAVING max(time) >= toDateTime64({nowFrom:UInt32}, 3, 'UTC')
        AND page != ''
)
GROUP BY d_label
ORDER BY m_visitors DESC, d_label
LIMIT ${MOST_ROWS}
UNION ALL
SELECT
    'country' AS d_kind,
    place AS d_label,
    count() AS m_visitors,
    0 AS m_actions
FROM
(
    SELECT argMax(country, last) AS place
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
        AND start >= toDateTime({earliest:UInt32}, 'UTC')
        AND last >= toDateTime({nowFrom:UInt32}, 'UTC')
        AND last < toDateTime({to:UInt32}, 'UTC')
    GROUP BY visitor_id
)
GROUP BY d_label
ORDER BY m_visitors DESC, d_label
LIMIT ${MOST_ROWS}
`;
  return {
    sql,
    params: { siteId, from: fromS, nowFrom: nowFromS, earliest: nowFromS - LONGEST_VISIT_S, to: toS },
    columns: ['d_kind', 'd_label', 'm_visitors', 'm_actions'],
  };
}
