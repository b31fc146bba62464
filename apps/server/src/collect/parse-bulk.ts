import { isTooDeep } from './is-too-deep.ts';
import { parseForm } from './parse-form.ts';

/** A bulk request (tracking-api §12). An entry that is neither text nor object is undefined and counts as invalid. */
export interface BulkRequest {
  hits: (Record<string, string> | undefined)[];
  token: string;
  sendsAnswer: boolean;
}

/** Hits in one bulk request; more is refused whole, nothing of it is stored. */
export const BULK_LIMIT = 2_000;

/** Deeper than any parameter: items of an order, with their categories, lie five deep. */
const MOST_DEPTH = 32;

export type BulkAnswer = { ok: true; bulk: BulkRequest } | { ok: false; status: 400 | 413 };

/** True when a body is meant as a bulk request, whatever its content type says. */
export const looksLikeBulk = (body: Buffer): boolean =>
  body.indexOf('"requests"') > 0 || body.indexOf("'requests'") > 0;

function fromObject(entry: object): Record<string, string> {
  const params: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(entry)) {
    if (typeof value === 'string') params[name] = value;
    else if (typeof value === 'number' || typeof value === 'boolean')
      params[name] = value === true ? '1' : value === false ? '0' : String(value);
    else if (value !== null && typeof value === 'object') params[name] = JSON.stringify(value);
  }
  return params;
}

function parseEntry(entry: unknown): Record<string, string> | undefined {
  if (typeof entry === 'string') {
    const question = entry.indexOf('?');
    return question === -1 ? undefined : parseForm(entry.slice(question + 1));
  }
  return entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? fromObject(entry) : undefined;
}

export function parseBulk(body: Buffer): BulkAnswer {
  if (isTooDeep(body, MOST_DEPTH)) return { ok: false, status: 413 };
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    // What cannot be read is answered with 400; its content is never repeated anywhere.
    return { ok: false, status: 400 };
  }
  if (parsed === null || typeof parsed !== 'object') return { ok: false, status: 400 };
  const { requests, token_auth: token, send_image: sendImage } = parsed as Record<string, unknown>;
  if (!Array.isArray(requests)) return { ok: false, status: 400 };
  if (requests.length > BULK_LIMIT) return { ok: false, status: 413 };
  return {
    ok: true,
    bulk: {
      hits: requests.map(parseEntry),
      token: typeof token === 'string' ? token : '',
      sendsAnswer: String(sendImage ?? '1') !== '0',
    },
  };
}
