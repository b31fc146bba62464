import { retryDelay } from './retry-delay.ts';

const longestQuery = 2000;
/** Browsers refuse `keepalive` requests beyond 64 KiB in flight. */
const longestKeepalive = 60_000;
const mostWaiting = 30;

/** Sends a request to a tracking endpoint; method 'GET' asks for an image, 'POST' for a body. */
type Send = (trackerUrl: string, request: string, method: string) => void;

/**
 * Makes a sender. A hit that the server puts off (503, 429, 502, 504) or that does not get through is sent again,
 * the same text with the same `hit_id`, so that it is stored once. At most 30 hits wait.
 *
 * `fetch` with `keepalive` outlives the page as `sendBeacon` does, and shows the answer, which a beacon hides.
 *
 * @returns `send`, and `release`, which hands all that still waits to the browser, for when the page goes away
 */
export function createSender(): [send: Send, release: () => void] {
  const waiting = new Set<() => void>();

  const post = (url: string, text: string, tries: number) => {
    const body = new URLSearchParams(text);
    const beacon = () => navigator.sendBeacon(url, body);
    const settle = (status?: number, retryAfter?: string | null) => {
      const delayMs = retryDelay(status, retryAfter, tries);
      if (!delayMs || waiting.size >= mostWaiting) return;
      waiting.add(beacon);
      setTimeout(() => {
        if (waiting.delete(beacon)) post(url, text, tries + 1);
      }, delayMs);
    };
    fetch(url, { method: 'POST', body, credentials: 'omit', keepalive: text.length < longestKeepalive }).then(
      (answer) => settle(answer.status, answer.headers.get('Retry-After')),
      () => settle(),
    );
  };

  return [
    (trackerUrl, request, method) => {
      const url = trackerUrl + (trackerUrl.includes('?') ? '&' : '?') + request;
      if (method === 'GET' || !navigator.sendBeacon) new Image().src = url.replace('send_image=0', 'send_image=1');
      else if (method === 'POST' || request.length > longestQuery) post(trackerUrl, request, 1);
      else post(url, '', 1);
    },
    () => {
      for (const beacon of waiting) beacon();
      waiting.clear();
    },
  ];
}
