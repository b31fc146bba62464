import { expect, test } from 'vitest';
import { randomHex } from './random-hex.ts';

test('16 digits, never the same twice', () => {
  const made = Array.from({ length: 10_000 }, randomHex);
  expect(made.every((hex) => /^[\da-f]{16}$/.test(hex))).toBe(true);
  expect(new Set(made).size).toBe(made.length);
});
