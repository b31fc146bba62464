import { AccordError } from '@accord/catalog/errors';
import { APIError } from 'better-auth/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AUTH_PATH, LONGEST_PASSWORD, type SignIn } from '../plugins/sign-in.ts';
import type { TryLimit } from '../plugins/try-limit.ts';

/** Only the account for which it is tried, for counting; the library checks the rest. */
const credentials = z.object({ email: z.string().max(254), password: z.string().max(LONGEST_PASSWORD) });

/** The part of better-auth's routes that we offer. What is not listed here does not exist. */
export function registerSignIn(app: FastifyInstance, signIn: SignIn, countTry: TryLimit, publicUrl: string): void {
  const pass = async (request: FastifyRequest, reply: FastifyReply) => {
    const answer = await signIn.handler(toWebRequest(request, publicUrl)).catch((error: unknown) => {
      // What is wrong with the request, it throws as an error with a status; anything else is ours.
      if (error instanceof APIError) throw refusalOf(error.statusCode);
      throw error;
    });
    if (answer.status >= 400) throw refusalOf(answer.status);
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
    for (const line of answer.headers.getSetCookie()) reply.header('set-cookie', line);
    return reply.status(answer.status).send(await answer.text());
  };
  app.post(`${AUTH_PATH}/sign-in/email`, async (request, reply) => {
    const { email } = credentials.parse(request.body);
    await countTry(request, reply, email);
    return pass(request, reply);
  });
  app.post(`${AUTH_PATH}/sign-out`, pass);
  app.get(`${AUTH_PATH}/get-session`, pass);
}

function refusalOf(status: number): AccordError {
  if (status === 401) return new AccordError('not-signed-in', 'The e-mail address or the password is wrong.');
  if (status === 403) return new AccordError('no-access');
  return new AccordError(status >= 500 ? 'internal' : 'bad-parameter');
}

function toWebRequest({ method, url, headers, body }: FastifyRequest, publicUrl: string): Request {
  const sent = new Headers({ 'content-type': 'application/json' });
  for (const name of ['cookie', 'origin', 'host', 'user-agent'] as const) {
    const value = headers[name];
    if (value !== undefined) sent.set(name, value);
  }
  const text = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  return new Request(new URL(url, publicUrl), { method, headers: sent, ...text });
}
