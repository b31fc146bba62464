import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';

const PATIENCE_MS = 2_000;

/** For supervisors and load balancers: the process serves; and whether what it stands on answers. */
export function registerHealth(app: FastifyInstance, { control, readiness }: ServerParts): void {
  app.get('/health', async () => ({ status: 'ok' }));

  app.get('/ready', async (_request, reply) => {
    const [isControlReady, areEventsReady] = await Promise.all([inTime(control.isAlive()), inTime(readiness.events())]);
    const parts = { control: isControlReady, events: areEventsReady, spool: readiness.spool() };
    const isReady = Object.values(parts).every(Boolean);
    return reply.status(isReady ? 200 : 503).send({ ready: isReady, parts });
  });
}

function inTime(answer: Promise<boolean>): Promise<boolean> {
  return Promise.race([answer, sleep(PATIENCE_MS, false, { ref: false })]);
}
