import type { NewGoal } from '@accord/control-db/goals';
import { linearPattern } from '@accord/ingest/linear-pattern';

/** What is compared with the start of an address, so that an exact pattern needs its scheme. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'file', 'external_website']);
const LONGEST = 255;

type Compared = Pick<NewGoal, 'matchAttribute' | 'pattern' | 'patternType' | 'isCaseSensitive'>;

/** What is wrong with what a goal compares, and which field says so; null when it can be matched. */
export function goalPatternFault({ matchAttribute, pattern, patternType, isCaseSensitive }: Compared) {
  const fault = (field: 'pattern' | 'patternType', problem: string) => ({ field, problem });
  if (matchAttribute === 'manually') return null;
  if (pattern === '') return fault('pattern', "Please specify a value for 'pattern'.");
  if (pattern.length > LONGEST) return fault('pattern', `The pattern has at most ${LONGEST} characters.`);
  if ((patternType === 'greater_than') !== (matchAttribute === 'visit_duration'))
    return fault('patternType', "'greater_than' and 'visit_duration' go together.");
  if (patternType === 'greater_than' && !/^\d+(\.\d+)?$/.test(pattern))
    return fault('pattern', 'The pattern is a number of minutes.');
  if (patternType === 'exact' && ADDRESSES.has(matchAttribute) && !pattern.startsWith('http'))
    return fault('pattern', `An exact address begins with http, such as http://${pattern.slice(0, 60)}.`);
  if (patternType === 'regex' && !linearPattern(pattern, isCaseSensitive))
    return fault('pattern', 'The pattern is not a regular expression that can be matched (RE2).');
  return null;
}
