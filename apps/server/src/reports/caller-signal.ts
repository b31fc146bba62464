import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';

/** Questions of one call that wait at the same time: a bulk request of calls that ask every report there is. */
const MOST_QUESTIONS = 500;

/** A signal that is aborted when the connection closes before the answer was sent. */
export function callerSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(MOST_QUESTIONS, controller.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
