import { expect, it } from 'vitest';
import { pickHeaders } from './picked-headers.ts';

it('picks headers however their names are spelled, and nothing else', () => {
  const picked = pickHeaders(['User-Agent', 'one', 'ACCEPT-LANGUAGE', 'de', 'X-Secret', 'no', 'dnt', '1']);
  expect(picked).toMatchObject({ 'user-agent': 'one', 'accept-language': 'de', dnt: '1', cookie: '' });
  expect(Object.values(picked)).not.toContain('no');
});

it('takes the first of several, and joins cookies and forwarded addresses', () => {
  const twice = (name: string) => pickHeaders([name, 'a', name, 'b']);
  expect(twice('Referer').referer).toBe('a');
  expect(twice('Cookie').cookie).toBe('a; b');
  expect(twice('X-Forwarded-For')['x-forwarded-for']).toBe('a, b');
});

it('does not mix up requests', () => {
  pickHeaders(['Cookie', 'a']);
  expect(pickHeaders(['__proto__', 'x', 'constructor', 'y']).cookie).toBe('');
});
