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

/** All groups must hold; of each group, one condition. Without groups everything is selected. */
export type Segment = readonly (readonly Condition[])[];

export const EVERYTHING: Segment = [];
