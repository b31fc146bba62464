import { describe, expect, it } from 'vitest';
import { safeBack } from './safe-back.ts';

describe('safeBack', () => {
  it.each([
    ['/sites/2/overview?range=7d', '/sites/2/overview?range=7d'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
    [null, '/'],
  ])('%j', (text, path) => {
    expect(safeBack(text)).toBe(path);
  });
});
