import { expect, test } from 'vitest';
import { isTooDeep } from './is-too-deep.ts';

const CASES: [string, number, boolean][] = [
  ['{"requests":[{"cvar":{"1":["a","b"]}}]}', 5, false],
  ['{"requests":[{"cvar":{"1":["a","b"]}}]}', 4, true],
  [`${'['.repeat(9)}${']'.repeat(9)}`, 8, true],
  ['[[],[],[],[],[]]', 2, false],
  ['{"text":"[[[[[[[["}', 1, false],
  [String.raw`{"text":"\"[[[[\\"}`, 1, false],
  [String.raw`{"text":"\\","more":[[[]]]}`, 3, true],
  ['[[[[[[', 3, true],
];

test.each(CASES)('%s, at most %i: %s', (text, most, isDeep) => {
  expect(isTooDeep(Buffer.from(text), most)).toBe(isDeep);
});
