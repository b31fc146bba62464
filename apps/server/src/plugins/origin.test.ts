import { describe, expect, it } from 'vitest';
import { allowedOrigins } from './origin.ts';

const PUBLIC = 'https://stats.example.org';

describe('allowedOrigins', () => {
  it.each([
    ['the configured host', 'stats.example.org', [PUBLIC]],
    ['no host', undefined, [PUBLIC]],
    ['a number', '192.0.2.7:8080', [PUBLIC, 'https://192.0.2.7:8080']],
    ['an IPv6 number', '[::1]:8080', [PUBLIC, 'https://[::1]:8080']],
    ['localhost', 'localhost:8080', [PUBLIC, 'https://localhost:8080']],
    ['a foreign domain pointed at us', 'evil.example', [PUBLIC]],
    ['a domain that only looks like localhost', 'localhost.evil.example', [PUBLIC]],
    ['something that is no host', 'a b', [PUBLIC]],
  ])('%s', (_what, host, origins) => {
    expect(allowedOrigins(PUBLIC, host)).toEqual(origins);
  });
});
