import { AccordError, ERRORS, type ErrorCode } from '@accord/catalog/errors';
import type { Problem } from '@accord/contract/problem';
import { isControlStoreAway } from '@accord/control-db/is-control-store-away';
import { isUnstorableText } from '@accord/control-db/is-unstorable-text';
import { EventStoreError, type EventStoreErrorKind } from '@accord/events-db/event-store-error';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';

/** What Fastify itself refuses, by its status. */
const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'bad-parameter',
  404: 'not-found',
  413: 'too-large',
  414: 'too-large',
  415: 'bad-parameter',
  429: 'too-many-requests',
};

const BY_EVENT_STORE: Readonly<Record<EventStoreErrorKind, ErrorCode>> = {
  unavailable: 'store-unavailable',
  timeout: 'question-too-slow',
  'too-large': 'question-too-large',
  refused: 'internal',
  failed: 'internal',
};

/** Turns whatever a handler threw into the one error that leaves the server. */
export function toAccordError(error: unknown): AccordError {
  if (error instanceof AccordError) return error;
  if (error instanceof ZodError) {
    const fields = Object.fromEntries(error.issues.map(({ path, message }) => [path.join('.'), message]));
    return new AccordError('bad-parameter', undefined, fields);
  }
  if (error instanceof EventStoreError) return new AccordError(BY_EVENT_STORE[error.kind]);
  if (isControlStoreAway(error)) return new AccordError('store-unavailable');
  if (isUnstorableText(error)) return new AccordError('bad-parameter');
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const code = BY_STATUS[status];
  return code === undefined ? new AccordError('internal') : new AccordError(code);
}

/** An error as /api/v1 answers it (RFC 9457). */
export function toProblem(error: AccordError, requestId: string): Problem {
  return {
    type: `/docs/errors#${error.code}`,
    title: ERRORS[error.code].message,
    status: error.status,
    code: error.code,
    ...(error.message === ERRORS[error.code].message ? {} : { detail: error.message }),
    requestId,
    ...(error.fields === undefined ? {} : { fields: error.fields }),
  };
}

/** Every error of the server as a problem. What was not thrown on purpose goes to the log with the request's id. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler((thrown, request, reply) => {
    const error = toAccordError(thrown);
    if (error.code === 'internal') process.stderr.write(`Request ${request.id} failed: ${whereItHappened(thrown)}\n`);
    return reply.status(error.status).type('application/problem+json').send(toProblem(error, request.id));
  });
}

/** Answers what Fastify refuses before any handler, such as an address that cannot be decoded; its own words quote it. */
export function refuseEarly(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const error = toAccordError(thrown);
  void reply.status(error.status).type('application/problem+json').send(toProblem(error, request.id));
}

/** Kind and place, never the message: it may quote what somebody sent. */
export function whereItHappened(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const code = 'code' in thrown ? ` ${String(thrown.code)}` : '';
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [`${thrown.name}${code}`, ...frames.slice(0, 8)].join('\n');
}
