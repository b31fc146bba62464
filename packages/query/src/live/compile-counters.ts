import { boundRows } from '../compile/bound-rows.ts';
import { namedParams } from '../compile/named-params.ts';
import type { CompiledQuery } from '../ports.ts';
import { compileSegment, segmentParams } from '../segment/compile-segment.ts';
import type { Segment } from '../segment/segment.ts';

/** Who was on the site between two moments (seconds since the epoch). */
export function compileCounters(
  { siteId, timeZone }: { siteId: number; timeZone: string },
  fromS: number,
  toS: number,
  segment: Segment,
): CompiledQuery {
  const ofVisits = [...boundRows('visits', 'last'), ...compileSegment(segment, 'visits')].join('\n  AND ');
  const ofActions = [...boundRows('actions', 'time'), ...compileSegment(segment, 'actions')].join('\n      AND ');
  const sql = `SELECT
    count() AS m_visits,
    uniqExact(visitor_id) AS m_visitors,
    countIf(has_converted) AS m_converted,
    (
        SELECT countIf(type IN ('page', 'download', 'outlink', 'search', 'event'))
        FROM actions FINAL
        WHERE ${ofActions}
    ) AS m_actions
FROM visits FINAL
WHERE ${ofVisits}
`;
  return {
    sql,
    params: { siteId, from: fromS, to: toS, ...namedParams(sql, timeZone), ...segmentParams(segment) },
    columns: ['m_visits', 'm_visitors', 'm_converted', 'm_actions'],
  };
}
