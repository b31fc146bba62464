import type { NewGoal } from '@accord/contract/goals';
import { expect, it } from 'vitest';
import { goalSegment } from './goal-segment.ts';

it.each<[Omit<NewGoal, 'name'>, string | null]>([
  [{ matchAttribute: 'url', pattern: '/thanks' }, 'pageUrl=@%2Fthanks'],
  [
    { matchAttribute: 'file', pattern: 'https://a.example/x', patternType: 'exact' },
    'downloadUrl==https%3A%2F%2Fa.example%2Fx',
  ],
  [{ matchAttribute: 'visit_duration', pattern: '2.5', patternType: 'greater_than' }, 'visitDuration>150'],
  [{ matchAttribute: 'visit_duration', pattern: 'long', patternType: 'greater_than' }, null],
  [{ matchAttribute: 'visit_duration', pattern: '3', patternType: 'contains' }, null],
  [{ matchAttribute: 'title', pattern: '^a', patternType: 'regex' }, null],
  [{ matchAttribute: 'manually' }, null],
  [{ matchAttribute: 'event_name', pattern: ' ' }, null],
])('%o is the segment %s', (goal, segment) => {
  expect(goalSegment({ name: 'a', ...goal })).toBe(segment);
});
