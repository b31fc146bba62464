import { AccordError } from '@accord/catalog/errors';
import { type Parameters, parseParameters } from '@accord/query/parse/parameters';
import type { ApiAnswer } from './api-answer.ts';
import { type ApiCall, required, whoAsks } from './api-call.ts';
import { findMethod } from './find-method.ts';

const BULK = 'API.getBulkRequest';
const MOST_CALLS = 200;
const CALLS_AT_ONCE = 4;

/** A call of a bulk request: its own parameters. Who asks and in which format is decided outside. */
function innerParameters(query: string): Parameters {
  const inner = parseParameters(new URLSearchParams(query.replace(/^[^?]*\?/, '')));
  if (inner.text('token_auth') !== undefined || inner.text('force_api_session') !== undefined) {
    throw new AccordError(
      'bad-parameter',
      'A call of a bulk request cannot change who asks. Send the token with the bulk request.',
    );
  }
  if (inner.text('method') === BULK) throw new AccordError('bad-parameter', 'A bulk request cannot hold another one.');
  return inner;
}

async function answerBulk(call: ApiCall): Promise<ApiAnswer> {
  whoAsks(call);
  const queries = call.parameters.list('urls');
  if (queries.length > MOST_CALLS)
    throw new AccordError('bad-parameter', `A bulk request holds at most ${MOST_CALLS} calls.`);
  const answerInner = async (query: string): Promise<ApiAnswer> => {
    try {
      return await answerCall({ ...call, parameters: innerParameters(query) });
    } catch (error) {
      if (error instanceof AccordError && error.code !== 'caller-left')
        return { kind: 'error', message: error.message };
      throw error;
    }
  };
  const answers: ApiAnswer[] = [];
  for (let at = 0; at < queries.length; at += CALLS_AT_ONCE) {
    answers.push(...(await Promise.all(queries.slice(at, at + CALLS_AT_ONCE).map(answerInner))));
  }
  return { kind: 'bulk', answers };
}

/** Answers one call of the Matomo-compatible API. @throws AccordError */
export async function answerCall(call: ApiCall): Promise<ApiAnswer> {
  const name = required(call, 'method');
  return name === BULK ? answerBulk(call) : findMethod(name).answer(call);
}
