import type { LiveState } from '@accord/contract/collection';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

const MINUTES = 5;
/** A visit ends at midnight of the site, so none is longer than the longest day. */
const LONGEST_VISIT_S = 25 * 3600;

/** Heartbeats prove presence, so they count for visitors and visits; they are no actions. */
const SQL = `
WITH present AS
(
    SELECT visitor_id
    FROM visits FINAL
    WHERE site_id = {site_id:UInt32}
        AND start >= toDateTime({earliest_s:UInt32}, 'UTC')
        AND last >= toDateTime({since_s:UInt32}, 'UTC')
        AND last < toDateTime({to_s:UInt32}, 'UTC')
)
SELECT
    uniqExact(visitor_id) AS m_visitors,
    count() AS m_visits,
    (
        SELECT countIf(type != 'ping')
        FROM actions FINAL
        WHERE site_id = {site_id:UInt32}
            AND time >= toDateTime64({since_s:UInt32}, 3, 'UTC')
            AND time < toDateTime64({to_s:UInt32}, 3, 'UTC')
    ) AS m_actions
FROM present`;

/** Who is on a site right now. */
export function registerLive(app: FastifyInstance, parts: ServerParts): void {
  app.get('/api/v1/sites/:siteId/live', async (request): Promise<LiveState> => {
    const { siteId, orgId } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    // A second that has begun counts as the whole one: the newest hit is in it.
    const toS = Math.floor(parts.clock.now() / 1000) + 1;
    const sinceS = toS - MINUTES * 60;
    const params = { site_id: siteId, earliest_s: sinceS - LONGEST_VISIT_S, since_s: sinceS, to_s: toS };
    const [row] = await parts.events.run(
      { sql: SQL, params, columns: ['m_visitors', 'm_visits', 'm_actions'] },
      { purpose: 'live', surface: 'api', orgId, siteIds: [siteId] },
    );
    return {
      minutes: MINUTES,
      visitors: Number(row?.m_visitors ?? 0),
      visits: Number(row?.m_visits ?? 0),
      actions: Number(row?.m_actions ?? 0),
    };
  });
}
