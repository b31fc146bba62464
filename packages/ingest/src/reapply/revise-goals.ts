import type { MatchedGoal } from '../action-details.ts';
import { collectionOf } from '../collection/collection-of.ts';
import { isMatchedInHit } from '../goals/goal-texts.ts';
import { matchesGoal } from '../goals/matches-goal.ts';
import { goalsOf } from '../goals/site-goals.ts';
import type { GoalRule, SiteRules } from '../site-rules.ts';
import type { StoredAction } from '../stored-action.ts';
import type { Verdict } from './rule-kind.ts';
import { storedPageUrl } from './stored-page-url.ts';

type Matched = Exclude<GoalRule['matchAttribute'], 'visit_duration' | 'manually'>;

const texts: Readonly<Record<Matched, (action: StoredAction) => string>> = {
  url: storedPageUrl,
  title: ({ title }) => title,
  file: ({ url }) => url,
  external_website: ({ url }) => url,
  event_category: ({ eventCategory = '' }) => eventCategory,
  event_action: ({ eventAction = '' }) => eventAction,
  event_name: ({ eventName = '' }) => eventName,
};
const ADDRESSES: ReadonlySet<Matched> = new Set<Matched>(['url', 'file', 'external_website']);

/**
 * True when a kept text is the one that came: nothing was cut out of it. Addresses are whole where the instruction in
 * force is the one they were collected under, and keeps them.
 */
function isWhole(attribute: Matched, text: string, action: StoredAction, site: SiteRules): boolean {
  if (!ADDRESSES.has(attribute)) return text !== '' && !text.includes('[');
  const rule = collectionOf(site.collection).rulesFor(action.type).referrer.url;
  return action.instrSeq === site.instrSeq && (rule === undefined || rule.operation === 'keep');
}

function revenueOf(goal: GoalRule, action: StoredAction): number {
  const ofEvent = goal.takesEventValue && action.type === 'event' ? action.eventValue : undefined;
  return Math.round((ofEvent ?? goal.revenue) * 100) / 100;
}

/**
 * The goals that a stored action converts by the rules of today. What was converted stays where the text that told it
 * may have been cut since; goals that are gone keep what they have; what a hit said it was worth stays.
 */
export function reviseGoals<Action extends StoredAction>(
  action: Action,
  site: SiteRules,
): { action: Action; verdict: Verdict } {
  const rules = goalsOf(site).byType.get(action.type) ?? [];
  const known = new Map((action.goals ?? []).map((goal) => [goal.goalId, goal]));
  const goals: MatchedGoal[] = [];
  let verdict: Verdict = 'told';
  const asked = new Set<number>();
  for (const rule of rules) {
    const { goalId, matchAttribute, allowsMultiple } = rule;
    if (!isMatchedInHit(matchAttribute)) continue;
    asked.add(goalId);
    const before = known.get(goalId);
    const text = texts[matchAttribute](action);
    const isMatch = text !== '' && matchesGoal(rule, text);
    if (isMatch) goals.push({ goalId, revenue: before?.revenue ?? revenueOf(rule, action), allowsMultiple });
    else if (!isWhole(matchAttribute, text, action, site)) {
      verdict = 'unknown';
      if (before) goals.push(before);
    }
  }
  for (const goal of action.goals ?? []) if (!asked.has(goal.goalId)) goals.push(goal);
  goals.sort((a, b) => a.goalId - b.goalId);
  const before = [...(action.goals ?? [])].sort((a, b) => a.goalId - b.goalId);
  if (JSON.stringify(before) === JSON.stringify(goals)) return { action, verdict };
  const { goals: _before, ...rest } = action;
  return { action: { ...rest, ...(goals.length > 0 ? { goals } : {}) } as Action, verdict };
}
