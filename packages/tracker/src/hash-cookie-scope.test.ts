import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashCookieScope } from './hash-cookie-scope.ts';

test('cookie names of recorded pages', () => {
  expect(hashCookieScope('shop.example.com/')).toBe('343e');
  expect(hashCookieScope('.example.com/')).toBe('62df');
});

test('the start of SHA-1, at every length of one to three blocks', () => {
  for (let length = 0; length < 180; length++) {
    const scope = 'a-long.host.example/path/'.repeat(8).slice(0, length);
    expect(hashCookieScope(scope)).toBe(createHash('sha1').update(scope).digest('hex').slice(0, 4));
  }
});
