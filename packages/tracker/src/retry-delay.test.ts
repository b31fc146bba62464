import { describe, expect, test } from 'vitest';
import { retryDelay } from './retry-delay.ts';

describe('a hit is sent again', () => {
  test.each([
    ['after the time that the server says', 503, '3', 1, 3000],
    ['soon when the server says nothing', 503, null, 1, 1000],
    ['later after each try', 503, null, 4, 8000],
    ['when no answer came', undefined, undefined, 2, 2000],
    ['when asked to slow down', 429, '2', 1, 2000],
    ['when a proxy found no server', 502, null, 1, 1000],
    ['within a minute, whatever is asked', 503, '86400', 1, 60_000],
    ['when the header is a date', 503, 'Wed, 21 Oct 2026 07:28:00 GMT', 1, 1000],
  ])('%s', (_when, status, retryAfter, tries, leastMs) => {
    const delayMs = retryDelay(status, retryAfter, tries);
    expect(delayMs).toBeGreaterThanOrEqual(leastMs);
    expect(delayMs).toBeLessThanOrEqual(leastMs * 1.25);
  });
});

describe('an answer is final', () => {
  test.each([200, 204, 301, 400, 403, 404, 500, 501])('%i', (status) => {
    expect(retryDelay(status, '3', 1)).toBe(0);
  });

  test('after seven tries', () => {
    expect(retryDelay(503, '3', 7)).toBe(0);
  });
});
