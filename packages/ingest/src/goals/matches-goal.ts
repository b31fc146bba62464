import { linearPattern } from '../linear-pattern.ts';
import type { GoalRule } from '../site-rules.ts';

function matches(pattern: string, text: string, rule: GoalRule): boolean {
  if (rule.patternType === 'regex') return linearPattern(pattern, rule.isCaseSensitive)?.matcher(text).find() ?? false;
  const [wanted, given] = rule.isCaseSensitive ? [pattern, text] : [pattern.toLowerCase(), text.toLowerCase()];
  return rule.patternType === 'exact' ? given === wanted : rule.patternType === 'contains' && given.includes(wanted);
}

function decoded(pattern: string): string {
  try {
    return decodeURIComponent(pattern);
  } catch {
    // No percent-encoding: there is nothing else to try.
    return pattern;
  }
}

/** True when a goal's pattern fits a text; where it does not, it is tried once more with its percent-encoding undone. */
export function matchesGoal(rule: GoalRule, text: string): boolean {
  if (matches(rule.pattern, text, rule)) return true;
  const again = rule.pattern.includes('%') ? decoded(rule.pattern) : rule.pattern;
  return again !== rule.pattern && matches(again, text, rule);
}
