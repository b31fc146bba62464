import actionsPerVisit from '@accord/catalog/metrics/actions-per-visit';
import bounceRate from '@accord/catalog/metrics/bounce-rate';
import visitDuration from '@accord/catalog/metrics/visit-duration';
import visits from '@accord/catalog/metrics/visits';
import { describe, expect, it } from 'vitest';
import { formatFigure } from './format-figure.ts';
import { prettyBytes } from './pretty-bytes.ts';
import { prettySeconds } from './pretty-seconds.ts';
import { roundTo } from './round.ts';

describe('formatFigure', () => {
  it.each([
    [bounceRate, 7 / 29, 'bc', '24%'],
    [bounceRate, 1 / 8, 'bc', '13%'],
    [bounceRate, 7 / 29, '0', 0.24],
    [actionsPerVisit, 82 / 29, 'bc', 2.8],
    [actionsPerVisit, 3.05, 'bc', 3.1],
    [visitDuration, 7132 / 29, 'bc', 246],
    [visitDuration, 811, '1', '13 min 31s'],
    [visits, 50_435, 'bc', 50_435],
    [visits, 50_435, 'all', '50,435'],
  ] as const)('%# %f %s', (metric, value, format, written) => {
    expect(formatFigure(metric, value, format)).toBe(written);
  });
});

it('writes seconds in words', () => {
  expect([0, 42, 60, 811, 3600, 7322, 86_400, 273_600].map(prettySeconds)).toEqual([
    '0s',
    '42s',
    '1 min 0s',
    '13 min 31s',
    '1 hours 0 min',
    '2 hours 2 min',
    '1 days 0 hours',
    '3 days 4 hours',
  ]);
});

it('writes bytes in units of 1,024', () => {
  expect([0, 1, 1023, 1536, 2 ** 21, 2.5 * 2 ** 30].map(prettyBytes)).toEqual([
    '0 B',
    '1 B',
    '1023 B',
    '1.5 K',
    '2 M',
    '2.5 G',
  ]);
});

it('rounds halves up although their binary value may lie below', () => {
  expect(
    [
      [1.005, 2],
      [2.345, 2],
      [0.285, 2],
      [2.5, 0],
      [-0.4, 0],
    ].map(([value = 0, digits = 0]) => roundTo(value, digits)),
  ).toEqual([1.01, 2.35, 0.29, 3, -0]);
});
