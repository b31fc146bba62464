import { openApi } from '@accord/contract/generated/openapi';
import type { FastifyInstance } from 'fastify';

/** `GET /api/v1/openapi.json`: the description of /api/v1, open to everybody. */
export function registerOpenApi(app: FastifyInstance): void {
  app.get('/api/v1/openapi.json', async () => openApi);
}
