import type { IncomingMessage, ServerResponse } from 'node:http';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
const NOTICE = 'This is the tracking endpoint of Accord. Send it hits as the tracking API describes.\n';
/** Seconds after which a client is asked to come back when hits cannot be taken. */
const RETRY_AFTER_S = 2;

/** CORS for everything but GET (tracking-api §1): tracking carries no secrets of the page, so any origin may send. */
function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'GET') return;
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
}

function end(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.statusCode = status;
  if (type !== '') response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

export const answers = {
  preflight(response: ServerResponse): void {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.statusCode = 204;
    response.end();
  },
  /** Tracked, or silently left out. */
  tracked(request: IncomingMessage, response: ServerResponse, sendsImage: boolean): void {
    allowOrigin(request, response);
    if (!sendsImage) {
      response.statusCode = 204;
      response.end();
      return;
    }
    if (request.method === 'GET') response.setHeader('Cache-Control', 'no-store');
    end(response, 200, 'image/gif', GIF);
  },
  /** A hit that the wire format forbids. */
  invalid(request: IncomingMessage, response: ServerResponse, sendsImage: boolean): void {
    allowOrigin(request, response);
    if (sendsImage) end(response, 400, 'image/gif', Buffer.concat([GIF, Buffer.from(NOTICE)]));
    else end(response, 400, 'text/html; charset=utf-8', '');
  },
  notice(request: IncomingMessage, response: ServerResponse, status: 200 | 400): void {
    allowOrigin(request, response);
    end(response, status, 'text/html; charset=utf-8', NOTICE);
  },
  bulk(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
    allowOrigin(request, response);
    end(response, status, 'application/json', JSON.stringify(body));
  },
  empty(request: IncomingMessage, response: ServerResponse, status: number): void {
    allowOrigin(request, response);
    response.statusCode = status;
    response.end();
  },
  /** Nothing was taken: the client keeps the hit and tries again. */
  busy(request: IncomingMessage, response: ServerResponse): void {
    allowOrigin(request, response);
    response.setHeader('Retry-After', String(RETRY_AFTER_S));
    end(response, 503, 'text/plain; charset=utf-8', 'Hits cannot be taken right now. Send this one again later.\n');
  },
  /** The request is larger or other than can be read; the connection is closed, the rest stays unread. */
  refused(request: IncomingMessage, response: ServerResponse, status: 400 | 405 | 413 | 414 | 415): void {
    allowOrigin(request, response);
    response.setHeader('Connection', 'close');
    end(
      response,
      status,
      'text/plain; charset=utf-8',
      `${status === 413 ? 'The request is larger than 1 MiB.' : 'The request cannot be read.'}\n`,
    );
  },
};
