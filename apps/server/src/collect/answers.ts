import type { IncomingMessage, ServerResponse } from 'node:http';

/** As latin1 text: PERF: (npm run bench -- ingest) head and body of a text leave in one write. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64').toString('latin1');
const NOTICE = 'This is the tracking endpoint of Accord. Send it hits as the tracking API describes.\n';
/** Seconds after which a client is asked to come back when hits cannot be taken. */
const RETRY_AFTER_S = 2;

/** CORS for everything but GET (tracking-api §1): tracking carries no secrets of the page, so any origin may send. */
function headOf(request: IncomingMessage, more: readonly string[] = []): string[] {
  if (request.method === 'GET') return [...more];
  const allowed = ['Access-Control-Allow-Origin', request.headers.origin ?? '*'];
  return [
    ...more,
    ...allowed,
    'Access-Control-Allow-Credentials',
    'true',
    'Access-Control-Expose-Headers',
    'Retry-After',
  ];
}

/** @param body one byte a character. */
function end(response: ServerResponse, status: number, head: string[], type: string, body: string): void {
  head.push('Content-Type', type, 'Content-Length', String(body.length));
  response.writeHead(status, head);
  response.end(body, 'latin1');
}

function endEmpty(response: ServerResponse, status: number, head: string[]): void {
  response.writeHead(status, head);
  response.end();
}

export const answers = {
  preflight(response: ServerResponse): void {
    const head = ['Access-Control-Allow-Methods', 'GET, POST', 'Access-Control-Allow-Headers', '*'];
    endEmpty(response, 204, [...head, 'Access-Control-Allow-Origin', '*']);
  },
  /** Tracked, or silently left out. `more` are further headers, name and value in turn. */
  tracked(request: IncomingMessage, response: ServerResponse, sendsImage: boolean, more: readonly string[]): void {
    const head = headOf(request, more);
    if (sendsImage) {
      if (request.method === 'GET') head.push('Cache-Control', 'no-store');
      end(response, 200, head, 'image/gif', GIF);
    } else endEmpty(response, 204, head);
  },
  /** A hit that the wire format forbids. */
  invalid(request: IncomingMessage, response: ServerResponse, sendsImage: boolean, more: readonly string[]): void {
    const head = headOf(request, more);
    if (sendsImage) end(response, 400, head, 'image/gif', GIF + NOTICE);
    else end(response, 400, head, 'text/html; charset=utf-8', '');
  },
  notice(request: IncomingMessage, response: ServerResponse, status: 200 | 400): void {
    end(response, status, headOf(request), 'text/html; charset=utf-8', NOTICE);
  },
  /** @param body numbers and ASCII only. */
  bulk(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
    end(response, status, headOf(request), 'application/json', JSON.stringify(body));
  },
  empty(request: IncomingMessage, response: ServerResponse, status: number): void {
    endEmpty(response, status, headOf(request));
  },
  /** Nothing was taken: the client keeps the hit and tries again. */
  busy(request: IncomingMessage, response: ServerResponse): void {
    const head = headOf(request, ['Retry-After', String(RETRY_AFTER_S)]);
    const text = 'Hits cannot be taken right now. Send this one again later.\n';
    end(response, 503, head, 'text/plain; charset=utf-8', text);
  },
  /** The request is larger or other than can be read; the connection is closed, the rest stays unread. */
  refused(request: IncomingMessage, response: ServerResponse, status: 400 | 405 | 413 | 414 | 415): void {
    const text = `${status === 413 ? 'The request is larger than the tracking API allows.' : 'The request cannot be read.'}\n`;
    end(response, status, headOf(request, ['Connection', 'close']), 'text/plain; charset=utf-8', text);
  },
};
