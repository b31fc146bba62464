/** Rules that people change later and that can be applied to what is stored. */
export const RULE_KINDS = ['channels', 'goals'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/**
 * How far a rule can be applied to an action again: `told` by the values that were kept; `unknown`, because the values
 * that would tell were not kept: then the action stays as it is.
 */
export type Verdict = 'told' | 'unknown';
