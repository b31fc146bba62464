import { AccordError } from '@accord/catalog/errors';
import type { NewGoal } from '@accord/control-db/goals';
import { GOAL_ATTRIBUTES, GOAL_PATTERN_TYPES } from '@accord/ingest/site-rules';
import { goalPatternFault } from '../../control/goal-pattern-fault.ts';
import { type ApiCall, required } from '../api-call.ts';

const LONGEST_NAME = 50;
const LONGEST_TEXT = 255;
const refuse = (parameter: string, problem: string): never => {
  throw new AccordError('bad-parameter', problem, { [parameter]: problem });
};

const isOn = (call: ApiCall, name: string): boolean => ['1', 'true'].includes(call.parameters.text(name) ?? '');

function revenueOf(call: ApiCall): number {
  const text = call.parameters.text('revenue')?.trim() ?? '';
  if (text === '' || text === 'false') return 0;
  const revenue = Number(text.replace(',', '.'));
  if (!Number.isFinite(revenue) || Math.abs(revenue) > 1e11) refuse('revenue', "'revenue' is a number.");
  return Math.round(revenue * 100) / 100;
}

function patternOf(call: ApiCall, attribute: NewGoal['matchAttribute']): Pick<NewGoal, 'pattern' | 'patternType'> {
  if (attribute === 'manually') return { pattern: '', patternType: 'contains' };
  const pattern = required(call, 'pattern').trim();
  const asked = required(call, 'patternType');
  const patternType = GOAL_PATTERN_TYPES.find((type) => type === asked);
  if (!patternType) return refuse('patternType', `'patternType' is one of ${GOAL_PATTERN_TYPES.join(', ')}.`);
  const isCaseSensitive = isOn(call, 'caseSensitive');
  const fault = goalPatternFault({ matchAttribute: attribute, pattern, patternType, isCaseSensitive });
  return fault === null ? { pattern, patternType } : refuse(fault.field, fault.problem);
}

/** A goal as `Goals.addGoal` and `Goals.updateGoal` send it. @throws AccordError */
export function readGoal(call: ApiCall): NewGoal {
  const name = required(call, 'name').trim();
  if (name === '' || name.length > LONGEST_NAME) refuse('name', `The name has 1 to ${LONGEST_NAME} characters.`);
  const description = (call.parameters.text('description') ?? '').trim();
  if (description.length > LONGEST_TEXT) refuse('description', `It has at most ${LONGEST_TEXT} characters.`);
  const asked = required(call, 'matchAttribute');
  const matchAttribute = GOAL_ATTRIBUTES.find((attribute) => attribute === asked);
  if (!matchAttribute) return refuse('matchAttribute', `'matchAttribute' is one of ${GOAL_ATTRIBUTES.join(', ')}.`);
  return {
    name,
    description,
    matchAttribute,
    ...patternOf(call, matchAttribute),
    isCaseSensitive: isOn(call, 'caseSensitive'),
    allowsMultiple: isOn(call, 'allowMultipleConversionsPerVisit'),
    revenue: revenueOf(call),
    takesEventValue: isOn(call, 'useEventValueAsRevenue') && matchAttribute.startsWith('event_'),
  };
}

/** `idGoal` as a number. @throws AccordError */
export function goalIdOf(call: ApiCall): number {
  const text = required(call, 'idGoal');
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse('idGoal', "'idGoal' is the number of a goal.");
}
