import { z } from 'zod';

/** `/sites/:siteId/…`: a number that PostgreSQL and ClickHouse both take. */
export const sitePath = z.object({ siteId: z.coerce.number().int().min(1).max(2_147_483_647) });
