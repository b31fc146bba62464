import { aGoal } from '@accord/testing/a-hit';
import { describe, expect, it } from 'vitest';
import type { GoalRule } from '../site-rules.ts';
import { matchesGoal } from './matches-goal.ts';

describe('matchesGoal', () => {
  it.each<[Partial<GoalRule>, string, boolean]>([
    [{ pattern: '/contact' }, 'https://example.org/CONTACT?x=1', true],
    [{ pattern: '/contact', isCaseSensitive: true }, 'https://example.org/CONTACT', false],
    [{ pattern: 'https://example.org/a', patternType: 'exact' }, 'https://example.org/A', true],
    [{ pattern: 'https://example.org/a', patternType: 'exact' }, 'https://example.org/a?b', false],
    [{ pattern: '\\.pdf$', patternType: 'regex' }, 'https://example.org/A.PDF', true],
    [{ pattern: '^a/b', patternType: 'regex' }, 'xa/b', false],
    [{ pattern: '[', patternType: 'regex' }, '[', false],
    [{ pattern: 'caf%C3%A9' }, 'https://example.org/café', true],
    [{ pattern: '100%' }, 'now 100% off', true],
    [{ pattern: '5', patternType: 'greater_than' }, '6', false],
  ])('%o with %s: %s', (rule, text, expected) => {
    expect(matchesGoal(aGoal(rule), text)).toBe(expected);
  });

  it('matches a pattern that is evil elsewhere in time that grows with the text only', () => {
    const started = performance.now();
    expect(matchesGoal(aGoal({ pattern: '(a+)+$', patternType: 'regex' }), `${'a'.repeat(1000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
