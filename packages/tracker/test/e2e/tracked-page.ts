import { readFileSync } from 'node:fs';
import type { BrowserContext, Request, Route } from 'playwright-core';

/** A request that a page sent to a tracking endpoint. */
export interface TrackedRequest {
  method: string;
  via: string;
  /** The endpoint, without the query. */
  to: string;
  in: 'query' | 'body' | 'both' | undefined;
  contentType: string | undefined;
  params: Record<string, string>;
}

/** An answer of the endpoint; undefined for 204, 'abort' for a connection that fails. */
export type Answer = { status: number; headers?: Record<string, string> } | 'abort' | undefined;

/** What a page host answers. */
export interface ServedPage {
  html: string;
  /** 'utf-8' when left out. */
  charset?: string;
  /** Content-Security-Policy. */
  policy?: string;
}

export interface Web {
  requests: TrackedRequest[];
  /** Time of the last request, or of the start (`performance.now()`). */
  lastAt(): number;
}

const script = readFileSync(new URL('../../../../dist/tracker/accord.js', import.meta.url), 'utf8');

/**
 * Answers every request of a browser context by itself: a host `stats…` is the tracker (its script at `/accord.js`,
 * every other path is a tracking endpoint), every other host shows `page`.
 */
export async function serveWeb(
  context: BrowserContext,
  page: (url: URL) => ServedPage,
  answer: (request: TrackedRequest) => Answer = () => undefined,
): Promise<Web> {
  const requests: TrackedRequest[] = [];
  let lastAt = performance.now();
  await context.route('**/*', async (route: Route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (!url.host.startsWith('stats')) {
      if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
      const { html, charset = 'utf-8', policy } = page(url);
      return route.fulfill({
        contentType: `text/html; charset=${charset}`,
        body: html,
        headers: { 'Referrer-Policy': 'unsafe-url', ...(policy && { 'Content-Security-Policy': policy }) },
      });
    }
    if (url.pathname === '/accord.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    const tracked = readRequest(request, url);
    lastAt = performance.now();
    requests.push(tracked);
    const given = answer(tracked);
    if (given === 'abort') return route.abort();
    return route.fulfill({
      status: given?.status ?? 204,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After',
        ...given?.headers,
      },
    });
  });
  return { requests, lastAt: () => lastAt };
}

function readRequest(request: Request, url: URL): TrackedRequest {
  const body = request.postData() ?? '';
  const params: Record<string, string> = {};
  for (const [name, value] of [...url.searchParams, ...new URLSearchParams(body)]) params[name] = value;
  return {
    method: request.method(),
    via: request.resourceType(),
    to: url.origin + url.pathname,
    in: request.method() === 'GET' ? undefined : url.search && body ? 'both' : body ? 'body' : 'query',
    contentType: request.headers()['content-type'],
    params,
  };
}
