import { expect, test } from 'vitest';
import { decodeSafely } from './decode-safely.ts';

test('decodes, and leaves alone what cannot be decoded', () => {
  expect(decodeSafely('/a%20b/%C3%BC?q=%2B')).toBe('/a b/ü?q=+');
  expect(decodeSafely('/%E4?q=100%')).toBe('/%E4?q=100%');
});
