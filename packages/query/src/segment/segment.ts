import type { SegmentName } from '@accord/catalog/define-segment';

/** Operators of the segment language, in the order in which a condition is searched for them. */
export const OPERATORS = ['==', '!=', '>=', '>', '<=', '<', '=@', '!@', '=^', '=$'] as const;
export type Operator = (typeof OPERATORS)[number];

/** One condition; `value` is '' only for `==` and `!=`, which then ask whether there is a value. */
export interface Condition {
  name: SegmentName;
  operator: Operator;
  value: string;
}

/** Holds for every visit of a person of whom one visit is selected: `visitor(…)`, negated `!visitor(…)`. */
export interface VisitorTerm {
  visitor: Segment;
  isNot: boolean;
  /** Days before the asked range whose visits count too. */
  lookbackDays: number;
}

/** An action of a sequence: conditions that must hold of the same action. */
export interface SequenceStep {
  of: readonly (readonly Condition[])[];
  /** At most so long after the step before; any time when left out. */
  withinS?: number;
}

/** Holds where actions follow one another: in a visit, `sequence(…)`, or in all of a person's, `visitorSequence(…)`. */
export interface SequenceTerm {
  steps: readonly SequenceStep[];
  isNot: boolean;
  within: 'visit' | 'visitor';
  /** Days before the asked range whose actions count too; of a visitor. */
  lookbackDays: number;
}

export type Term = Condition | VisitorTerm | SequenceTerm;

/** All groups must hold; of each group, one term. Without groups everything is selected. */
export type Segment = readonly (readonly Term[])[];

export const EVERYTHING: Segment = [];

export const isVisitorTerm = (term: Term): term is VisitorTerm => 'visitor' in term;
export const isCondition = (term: Term): term is Condition => 'name' in term;
