import { AccordError } from '@accord/catalog/errors';
import { parseParameters } from '@accord/query/parse/parameters';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { toAccordError, whereItHappened } from '../plugins/errors.ts';
import { type Session, sessionOfToken } from '../plugins/session.ts';
import { answerCall } from './answer-call.ts';
import type { ApiAnswer } from './api-answer.ts';
import { callerSignal } from './caller-signal.ts';
import type { QuestionRunner } from './run-question.ts';
import { type ApiFormat, chooseFormat, sendAnswer } from './send-answer.ts';

const queryOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(request.url.split('?').slice(1).join('?'));
const bodyOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(typeof request.body === 'string' ? request.body : '');

/**
 * Who asks: a token of the request wins over the header's and the cookie's. The conflict of two tokens and a token in
 * the address that must not be there are refused.
 */
function whoAsksBy(
  parts: ServerParts,
  request: FastifyRequest,
  query: URLSearchParams,
  body: URLSearchParams,
): Session | null {
  const [inQuery, inBody] = [query.get('token_auth'), body.get('token_auth')];
  if (inQuery !== null && inBody !== null && inQuery !== inBody) {
    throw new AccordError('bad-parameter', "'token_auth' has one value in the address and another in the body.");
  }
  const token = inBody ?? inQuery;
  if (token === null || token === '' || token === 'anonymous') return token === 'anonymous' ? null : request.session;
  const access = parts.directory.access(token);
  if (access !== undefined && inBody === null && !access.isAllowedInUrl) throw new AccordError('token-in-url');
  return sessionOfToken(parts, token);
}

function errorAnswer(thrown: unknown, request: FastifyRequest): { answer: ApiAnswer; status: number } {
  const error = toAccordError(thrown);
  if (error.code === 'internal') process.stderr.write(`Request ${request.id} failed: ${whereItHappened(thrown)}\n`);
  const message = error.code === 'internal' ? `${error.message} Request ${request.id}.` : error.message;
  // COMPAT: no access is answered like nobody signed in.
  return { answer: { kind: 'error', message }, status: error.code === 'no-access' ? 401 : error.status };
}

/** `GET|POST /index.php?module=API`: the Reporting API as Matomo has it. */
export function registerIndexPhp(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  const { clock, directory, control } = parts;
  const { goals, customDimensions, annotations, savedSegments } = control;
  const callParts = {
    clock,
    directory,
    addSite: control.sites.add,
    goals,
    customDimensions,
    annotations,
    savedSegments,
  };
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [query, body] = [queryOf(request), bodyOf(request)];
    // COMPAT: the address under which pages embed Matomo's opt-out.
    if (query.get('module') === 'CoreAdminHome' && query.get('action') === 'optOutJS') {
      return reply.header('cross-origin-resource-policy', 'cross-origin').redirect('/opt-out.js');
    }
    const parameters = parseParameters([...query, ...body]);
    let format: ApiFormat = 'xml';
    try {
      format = chooseFormat(parameters);
      if (parameters.text('module') !== 'API') throw new AccordError('not-found', 'Only module=API is answered here.');
      const session = whoAsksBy(parts, request, query, body);
      const answer = await answerCall({ parts: callParts, runner, session, parameters, signal: callerSignal(reply) });
      return sendAnswer(reply, answer, format, parameters, 200);
    } catch (thrown) {
      const { answer, status } = errorAnswer(thrown, request);
      return sendAnswer(reply, answer, format, parameters, status);
    }
  };
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text, done) =>
      done(null, text),
    );
    scope.route({ method: ['GET', 'POST'], url: '/index.php', handler: serve });
  });
}
