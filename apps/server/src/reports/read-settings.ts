import type { Report, SettingName } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import type { Question } from '@accord/query/question';
import type { ApiCall } from './api-call.ts';

/** Goals that have names of their own in the Matomo-compatible API. */
const NAMED_GOALS: Readonly<Record<string, number>> = { ecommerceOrder: 0, ecommerceAbandonedCart: -1, '0': -2 };

function readGoal(text: string): number {
  const named = NAMED_GOALS[text];
  if (named !== undefined) return named;
  if (!/^\d{1,9}$/.test(text)) {
    throw new AccordError(
      'bad-parameter',
      "'idGoal' is the number of a goal, ecommerceOrder or ecommerceAbandonedCart.",
    );
  }
  return Number(text);
}

function readDimension(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new AccordError('bad-parameter', "'idDimension' is the number of a custom dimension.");
  }
  return Number(text);
}

const READERS: Readonly<Record<SettingName, { parameter: string; read: (text: string) => number }>> = {
  goalId: { parameter: 'idGoal', read: readGoal },
  dimensionId: { parameter: 'idDimension', read: readDimension },
};

/** What the call chooses of what the report lets callers choose. @throws AccordError bad-parameter */
export function readSettings({ parameters }: ApiCall, report: Report): NonNullable<Question['settings']> {
  const settings: Partial<Record<SettingName, number>> = { ...report.settings };
  for (const name of report.asks ?? []) {
    const { parameter, read } = READERS[name];
    const text = parameters.text(parameter);
    if (text !== undefined && text !== '') settings[name] = read(text);
  }
  return settings;
}
