import { expect, test } from 'vitest';
import { matchesRequestRule, parseRequestRule } from './request-rule.ts';

const CASES: [rule: string, sent: string | undefined, isExcluded: boolean][] = [
  ['e_c==Internal', 'internal', true],
  ['e_c==Internal', 'internal2', false],
  ['e_c!=Internal', 'external', true],
  ['e_c!=Internal', 'INTERNAL', false],
  ['e_c!=Internal', undefined, false],
  ['url=@%2Fadmin%2F', 'https://a.example/Admin/x', true],
  ['url=@%2Fadmin%2F', 'https://a.example/', false],
  ['url!@a.example', 'https://b.example/', true],
  ['url!@a.example', 'https://a.example/', false],
  ['url=^http:', 'http://a.example', true],
  ['url=^http:', 'https://a.example', false],
  ['url=$.pdf', 'https://a.example/x.PDF', true],
  ['action_name==', '', true],
];

test.each(CASES)('%s of %s: %s', (text, sent, isExcluded) => {
  const rule = parseRequestRule(text);
  expect(rule && matchesRequestRule(rule, sent)).toBe(isExcluded);
});

test.each(['', 'url', 'url=x', '==x', 'a b==c'])('%s is no rule', (text) => {
  expect(parseRequestRule(text)).toBeUndefined();
});
