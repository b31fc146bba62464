import type { Problem } from '@accord/contract/problem';

/** Why a request has no answer: the server said so (`problem`, or a bare status), or it did not reach the server. */
export class RequestError extends Error {
  /** 0 when nothing answered. */
  readonly status: number;
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null, message: string) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
    this.problem = problem;
  }
}

/** Field errors by path (`site.url`), empty when the error names none. */
export function fieldsOf(error: unknown): Readonly<Record<string, string>> {
  return error instanceof RequestError ? (error.problem?.fields ?? {}) : {};
}

/**
 * Reads JSON from our own server.
 *
 * @throws RequestError when the answer is not 2xx or nothing answers; an aborted request throws the signal's reason
 */
export function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>(path, { ...(signal && { signal }) });
}

/** Sends JSON to our own server; @throws RequestError as `getJson`. */
export function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return send<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Replaces what is at a path of our own server; @throws RequestError as `getJson`. */
export function putJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return send<T>(path, { method: 'PUT', headers, body: JSON.stringify(body) });
}

/** Removes what is at a path of our own server; @throws RequestError as `getJson`. */
export function deleteJson<T>(path: string): Promise<T> {
  return send<T>(path, { method: 'DELETE' });
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestError(0, null, 'The server does not answer.');
  }
  const answer = await readJson(response);
  if (response.ok) return answer as T;
  const problem = asProblem(answer, response);
  throw new RequestError(response.status, problem, problem?.detail ?? problem?.title ?? response.statusText);
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A proxy in between may answer with a page of its own; the status says the rest.
    return null;
  }
}

/** Both the problem document and the sign-in library's `{ code, message }`. */
function asProblem(answer: unknown, response: Response): Problem | null {
  const requestId = response.headers.get('x-request-id') ?? '';
  if (typeof answer !== 'object' || answer === null) {
    if (requestId === '') return null;
    return { type: 'about:blank', title: response.statusText, status: response.status, code: '', requestId };
  }
  const { type, title, message, code, detail, fields, requestId: own } = answer as Record<string, unknown>;
  return {
    type: typeof type === 'string' ? type : 'about:blank',
    title: typeof title === 'string' ? title : typeof message === 'string' ? message : response.statusText,
    status: response.status,
    code: typeof code === 'string' ? code : '',
    requestId: typeof own === 'string' ? own : requestId,
    ...(typeof detail === 'string' && { detail }),
    ...(isTexts(fields) && { fields }),
  };
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
