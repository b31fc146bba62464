import { retryDelay } from './retry-delay.ts';

const longestQuery = 2000;
/** Browsers refuse `keepalive` requests beyond 64 KiB in flight. */
const longestKeepalive = 60_000;
const mostWaiting = 30;
const contentType = 'application/x-www-form-urlencoded; charset=UTF-8';

/** Sends requests; `release` hands all that still wait to the browser, for when the page goes away. */
export interface Sender {
  send(trackerUrl: string, request: string, method: string): void;
  release(): void;
}

/**
 * Makes a sender. A hit that the server puts off (503, 429, 502, 504) or that does not get through is sent again,
 * the same text with the same `hit_id`, so that it is stored once. At most 30 hits wait.
 *
 * `fetch` with `keepalive` outlives the page as `sendBeacon` does, and shows the answer, which a beacon hides.
 */
export function createSender(): Sender {
  const waiting = new Map<string, () => void>();

  const post = (trackerUrl: string, request: string, isBody: boolean, tries: number) => {
    const url = isBody ? trackerUrl : address(trackerUrl, request);
    const body = isBody ? request : '';
    const beacon = () => {
      navigator.sendBeacon(url, new Blob([body], { type: contentType }));
    };
    if (!('keepalive' in Request.prototype)) return beacon();
    const settle = (status: number, retryAfter: string | null) => {
      const delayMs = retryDelay(status, retryAfter, tries);
      if (!delayMs || waiting.size >= mostWaiting) return;
      waiting.set(request, beacon);
      setTimeout(() => {
        if (waiting.delete(request)) post(trackerUrl, request, isBody, tries + 1);
      }, delayMs);
    };
    fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': contentType },
      credentials: 'omit',
      keepalive: request.length < longestKeepalive,
    }).then(
      (answer) => settle(answer.status, answer.headers.get('Retry-After')),
      () => settle(0, null),
    );
  };

  return {
    send(trackerUrl, request, method) {
      if (method === 'GET' || !navigator.sendBeacon) {
        new Image().src = address(trackerUrl, request.replace('send_image=0', 'send_image=1'));
      } else {
        post(trackerUrl, request, method === 'POST' || request.length > longestQuery, 1);
      }
    },
    release() {
      for (const beacon of waiting.values()) beacon();
      waiting.clear();
    },
  };
}

function address(trackerUrl: string, request: string): string {
  return trackerUrl + (trackerUrl.includes('?') ? '&' : '?') + request;
}
