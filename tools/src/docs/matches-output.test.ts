import { expect, it } from 'vitest';
import { matchesOutput } from './matches-output.ts';

it.each([
  ['one\ntwo', 'one\ntwo\n', true],
  ['one\ntwo', 'one\nthree', false],
  ['{"value":…}', '{"value":12}', true],
  ['{"value":…}', '{"worth":12}', false],
  ['HTTP/1.1 200 OK\n…\nbody', 'HTTP/1.1 200 OK \ndate: x\nserver: y\nbody', true],
  ['HTTP/1.1 200 OK\n…\nbody', 'HTTP/1.1 500\nbody', false],
  ['a.b', 'axb', false],
  ['', 'something', false],
])('%j shows %j: %s', (shown, actual, expected) => {
  expect(matchesOutput(shown, actual)).toBe(expected);
});
