import { expect, it } from 'vitest';
import { brokenPromises, type ScenarioScores } from './broken-promises.ts';

const promised = [{ scenario: 'visits', method: /^VisitsSummary\./ }];
const scored = (byMethod: ScenarioScores['byMethod'], error: string | null = null): ScenarioScores[] => [
  { name: 'visits', error, byMethod },
];

it.each([
  ['equal cells', scored({ 'VisitsSummary.get': { cells: 9, equal: 9 } }), []],
  [
    'another method may differ',
    scored({ 'VisitsSummary.get': { cells: 9, equal: 9 }, 'Goals.get': { cells: 4, equal: 0 } }),
    [],
  ],
  ['a scenario that was not asked for', [], []],
  [
    'one cell',
    scored({ 'VisitsSummary.get': { cells: 9, equal: 8 } }),
    ['visits VisitsSummary.get: 8 of 9 cells equal'],
  ],
  [
    'no cells at all',
    scored({ 'VisitsSummary.get': { cells: 0, equal: 0 } }),
    ['visits VisitsSummary.get: 0 of 0 cells equal'],
  ],
  ['no such call', scored({ 'Goals.get': { cells: 4, equal: 4 } }), ['visits: no call matches /^VisitsSummary\\./']],
  ['a scenario that stopped', scored({}, 'HTTP 500'), ['visits: HTTP 500']],
])('%s', (_, scores, expected) => {
  expect(brokenPromises(scores, promised)).toEqual(expected);
});
