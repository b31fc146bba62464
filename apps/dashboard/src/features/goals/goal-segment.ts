import type { NewGoal } from '@accord/contract/goals';
import { type SegmentOperator, writeSegment } from '../../reports/segment-parts.ts';

const NAMES: Readonly<Partial<Record<NewGoal['matchAttribute'], string>>> = {
  url: 'pageUrl',
  title: 'pageTitle',
  file: 'downloadUrl',
  external_website: 'outlinkUrl',
  event_category: 'eventCategory',
  event_action: 'eventAction',
  event_name: 'eventName',
  visit_duration: 'visitDuration',
};
const OPERATORS: Readonly<Partial<Record<NonNullable<NewGoal['patternType']>, SegmentOperator>>> = {
  contains: '=@',
  exact: '==',
  greater_than: '>',
};
const MINUTE_S = 60;

/**
 * The visits in which the goal would have converted, as a segment; null where no segment says the same: regular
 * expressions, and goals that are told by hand. Upper and lower case are alike in a segment.
 */
export function goalSegment({ matchAttribute, pattern = '', patternType = 'contains' }: NewGoal): string | null {
  const [name, operator] = [NAMES[matchAttribute], OPERATORS[patternType]];
  const isOfTime = matchAttribute === 'visit_duration';
  if (name === undefined || operator === undefined || pattern.trim() === '') return null;
  if (isOfTime !== (patternType === 'greater_than')) return null;
  const value = isOfTime ? String(Number(pattern) * MINUTE_S) : pattern.trim();
  if (value === 'NaN') return null;
  return writeSegment([{ of: 'visit', conditions: [{ name, operator, value }] }]);
}
