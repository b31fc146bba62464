import type { LiveState } from '@accord/contract/collection';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

const MINUTES = 5;

/** Heartbeats prove presence, so they count for visitors and visits; they are no actions. */
const SQL = `
SELECT
    uniqExact(visitor_id) AS m_visitors,
    uniqExact(visit_id) AS m_visits,
    countIf(type != 'ping') AS m_actions
FROM actions FINAL
WHERE site_id = {site_id:UInt32}
    AND time >= fromUnixTimestamp64Milli({since_ms:Int64}, 'UTC')
    AND time <= fromUnixTimestamp64Milli({now_ms:Int64}, 'UTC')`;

/** Who is on a site right now. */
export function registerLive(app: FastifyInstance, parts: ServerParts): void {
  app.get('/api/v1/sites/:siteId/live', async (request): Promise<LiveState> => {
    const { siteId, orgId } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const nowMs = parts.clock.now();
    const [row] = await parts.events.run(
      {
        sql: SQL,
        params: { site_id: siteId, since_ms: nowMs - MINUTES * 60_000, now_ms: nowMs },
        columns: ['m_visitors', 'm_visits', 'm_actions'],
      },
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
