import type { IncomingMessage, ServerResponse } from 'node:http';
import { AnonymousVisits } from '@accord/ingest/anonymous-visits';
import type { IngestPorts } from '@accord/ingest/ingest-ports';
import type { Reason } from '@accord/ingest/outcome';
import { ingest } from '@accord/ingest/pipeline';
import type { SpoolWriter } from '@accord/ingest/ports';
import type { RawHit } from '@accord/ingest/raw-hit';
import { redactAddresses } from '@accord/ingest/redact-addresses';
import { type CountRecord, SPOOL_FORMAT, type SpoolRecord } from '@accord/ingest/spool-record';
import { hostOf } from '@accord/ingest/url/split-url';
import type { Clock } from '@accord/kit/clock';
import { answers } from './answers.ts';
import { clientAddress } from './client-address.ts';
import type { NotKeptTally } from './not-kept-tally.ts';
import { looksLikeBulk, parseBulk } from './parse-bulk.ts';
import { parseForm } from './parse-form.ts';
import { type PickedHeaders, pickHeaders } from './picked-headers.ts';
import { randomId } from './random-id.ts';
import { rawHeaders } from './raw-headers.ts';
import { readBody } from './read-body.ts';
import { RecentOrders } from './recent-orders.ts';
import type { RecentOutcomes } from './recent-outcomes.ts';

/** What a tracking request's token may do. */
export interface TrackingAccess {
  reachesAllSites: boolean;
  isAllowedInUrl: boolean;
  canWrite(siteId: number): boolean;
}

export interface CollectorParts {
  clock: Clock;
  trustedProxies: readonly string[];
  rulesOf: IngestPorts['rulesOf'];
  access(token: string): TrackingAccess | undefined;
  countryOf: IngestPorts['countryOf'];
  fingerprintKey: IngestPorts['fingerprintKey'];
  siteKey: IngestPorts['siteKey'];
  notKept: Pick<NotKeptTally, 'add'>;
  recent: Pick<RecentOutcomes, 'isNews' | 'add'>;
}

/** Answers one tracking request. */
export type Collector = (request: IncomingMessage, response: ServerResponse) => void;

/** Longest address line of a GET hit. */
const URL_LIMIT = 16 * 1024;

/** How long somebody whose visit has ended is remembered at most, beyond that visit. */
const FORGET_EVERY_MS = 60_000;

interface Taken {
  records: SpoolRecord[];
  tracked: number;
  invalid: number[];
  lastOutcome: 'stored' | Reason;
}

/**
 * The tracking endpoint: parse, ingest, spool, answer. A hit is answered only when its group is on disk; when it
 * cannot be, the answer is 503 and the client keeps the hit. Nothing of a request is ever logged.
 */
export function collectHits(parts: CollectorParts, spool: SpoolWriter): Collector {
  const orders = new RecentOrders();
  const anonymous = new AnonymousVisits();
  setInterval(() => anonymous.forgetEnded(parts.clock.now()), FORGET_EVERY_MS).unref();
  const ports: IngestPorts = {
    ...parts,
    randomId,
    anonymousPlace: (siteId, key, timeMs) => anonymous.place(siteId, key, timeMs, randomId),
    claimOrder: (siteId, orderId, hitId) => orders.claim(siteId, orderId, hitId),
  };

  function take(
    request: IncomingMessage,
    picked: PickedHeaders,
    hits: readonly (Record<string, string> | undefined)[],
    tokens: TokenSource,
  ): Taken {
    const receivedMs = parts.clock.now();
    const headers = rawHeaders(picked);
    const connected = request.socket.remoteAddress ?? '';
    const address = clientAddress(connected, picked['x-forwarded-for'], parts.trustedProxies);
    const counts = new Map<string, CountRecord>();
    const taken: Taken = { records: [], tracked: 0, invalid: [], lastOutcome: 'stored' };
    const count = (siteId: number, reason: Reason): void => {
      const known = counts.get(`${siteId}:${reason}`);
      if (known) known.count++;
      else counts.set(`${siteId}:${reason}`, { v: SPOOL_FORMAT, kind: 'count', siteId, receivedMs, reason, count: 1 });
    };
    hits.forEach((params, ordinal) => {
      if (!params) {
        count(0, 'malformed');
        taken.invalid.push(ordinal);
        taken.lastOutcome = 'malformed';
        return;
      }
      const raw: RawHit = {
        params,
        headers,
        address,
        receivedMs,
        ordinal,
        mayWrite: (siteId) => tokens.of(params)?.canWrite(siteId) ?? false,
      };
      const outcome = ingest(raw, ports);
      if (outcome.notKept !== 0) parts.notKept.add(outcome.siteId, receivedMs, outcome.notKept);
      if (outcome.kind === 'accepted') {
        taken.records.push(outcome.hit);
        taken.lastOutcome = 'stored';
      } else if (outcome.kind === 'bot') {
        taken.records.push({ v: SPOOL_FORMAT, kind: 'bot', hit: outcome.hit });
        taken.lastOutcome = 'bot-hit';
      } else {
        count(outcome.siteId, outcome.reason);
        taken.lastOutcome = outcome.reason;
      }
      if (outcome.siteId !== 0 && parts.recent.isNews(outcome.siteId, receivedMs, taken.lastOutcome)) {
        const detail = outcome.kind === 'invalid' ? outcome.detail : '';
        const host = redactAddresses(hostOf(params.url ?? ''), [address], true);
        parts.recent.add(outcome.siteId, receivedMs, taken.lastOutcome, detail, host);
      }
      if (outcome.kind === 'invalid') taken.invalid.push(ordinal);
      else taken.tracked++;
    });
    taken.records.push(...counts.values());
    return taken;
  }

  /** Waits until the records are on disk. @returns false when they could not be taken. */
  async function keep(records: readonly SpoolRecord[]): Promise<boolean> {
    if (records.length === 0) return true;
    if (!spool.isSaturated()) {
      try {
        await spool.append(records);
        return true;
      } catch {
        // The spool reports what is wrong with it; to the client there is one answer: nothing was taken.
      }
    }
    releaseOrders(records, orders);
    return false;
  }

  async function single(
    request: IncomingMessage,
    response: ServerResponse,
    params: Record<string, string>,
    isTokenInUrl: boolean,
  ): Promise<void> {
    const picked = pickHeaders(request.rawHeaders);
    const token = bearerOf(picked);
    const isInUrl = token === '' && isTokenInUrl;
    const access = parts.access(token === '' ? (params.token_auth ?? '') : token);
    const of = () => (isInUrl && !access?.isAllowedInUrl ? undefined : access);
    const taken = take(request, picked, [params], { of });
    if (!(await keep(taken.records))) {
      answers.busy(request, response);
      return;
    }
    const head = ['X-Accord-Outcome', taken.lastOutcome];
    // The visitor is told that the wish was followed (tracking-api §1.1).
    if (taken.lastOutcome === 'do-not-track') head.push('Tk', 'N');
    const answer = taken.invalid.length > 0 ? answers.invalid : answers.tracked;
    answer(request, response, params.send_image !== '0', head);
  }

  async function bulk(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const parsed = parseBulk(body);
    if (!parsed.ok) {
      await keep([countOf(parsed.status === 413 ? 'too-large' : 'malformed', parts.clock.now())]);
      if (parsed.status === 413) return answers.refused(request, response, 413);
      return answers.bulk(request, response, 400, { status: 'error', tracked: 0, invalid: 0 });
    }
    const { hits, token, sendsAnswer } = parsed.bulk;
    const picked = pickHeaders(request.rawHeaders);
    const common = bearerOf(picked) || token;
    const access = common === '' ? undefined : parts.access(common);
    const taken = take(request, picked, hits, {
      of: (params) => (common === '' ? parts.access(params.token_auth ?? '') : access),
    });
    if (!(await keep(taken.records))) return answers.busy(request, response);
    if (!sendsAnswer) return answers.empty(request, response, 204);
    const indices = access?.reachesAllSites ? { invalid_indices: taken.invalid } : {};
    answers.bulk(request, response, 200, {
      status: 'success',
      tracked: taken.tracked,
      invalid: taken.invalid.length,
      ...indices,
    });
  }

  async function post(request: IncomingMessage, response: ServerResponse, query: string): Promise<void> {
    const read = await readBody(request);
    if (!read.ok) {
      await keep([countOf(read.status === 413 ? 'too-large' : 'malformed', parts.clock.now())]);
      return answers.refused(request, response, read.status);
    }
    if (looksLikeBulk(read.body)) return bulk(request, response, read.body);
    // GET wins on a name that is present in both, so the query is read over the body.
    const params = parseForm(query, parseForm(read.body.toString('utf8')));
    if (Object.keys(params).length === 0) return answers.notice(request, response, 400);
    return single(request, response, params, parseForm(query).token_auth !== undefined);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '';
    if (url.length > URL_LIMIT) {
      await keep([countOf('too-large', parts.clock.now())]);
      return answers.refused(request, response, 414);
    }
    const question = url.indexOf('?');
    const query = question === -1 ? '' : url.slice(question + 1);
    switch (request.method) {
      case 'GET':
      case 'HEAD': {
        const params = parseForm(query);
        if (Object.keys(params).length === 0) return answers.notice(request, response, 200);
        return single(request, response, params, true);
      }
      case 'POST':
        return post(request, response, query);
      case 'OPTIONS':
        if (request.headers['access-control-request-method'] ?? request.headers['access-control-request-headers'])
          return answers.preflight(response);
        return answers.notice(request, response, 200);
      default:
        await keep([countOf('malformed', parts.clock.now())]);
        return answers.refused(request, response, 405);
    }
  }

  return (request, response) => {
    answer(request, response).catch(() => {
      // The client left, or the program is wrong: no detail may reach a log, it could carry the request.
      if (response.headersSent) response.destroy();
      else answers.empty(request, response, 500);
    });
  };
}

/** Orders that were not taken will come again, perhaps under another hit id. */
function releaseOrders(records: readonly SpoolRecord[], orders: RecentOrders): void {
  for (const record of records) {
    if (record.kind !== 'hit' || record.action.orderId === undefined) continue;
    const { siteId, orderId, hitId } = record.action;
    orders.release(siteId, orderId, hitId);
  }
}

interface TokenSource {
  of(params: Record<string, string>): TrackingAccess | undefined;
}

const countOf = (reason: Reason, receivedMs: number): CountRecord => ({
  v: SPOOL_FORMAT,
  kind: 'count',
  siteId: 0,
  receivedMs,
  reason,
  count: 1,
});

const BEARER = /^Bearer\s+(\S+)$/i;

function bearerOf(headers: PickedHeaders): string {
  const { authorization } = headers;
  return authorization === '' ? '' : (BEARER.exec(authorization)?.[1] ?? '');
}
