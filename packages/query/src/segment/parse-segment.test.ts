import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSegment, segmentParams } from './compile-segment.ts';
import { parseSegment } from './parse-segment.ts';
import { OPERATORS } from './segment.ts';

/** A segment as `[[name, operator, value], …]` a group, or what is said about it. */
function read(text: string): unknown {
  const segment = parseSegment(text);
  if (!segment.ok) return segment.error.problem;
  return segment.value.map((group) => group.map(({ name, operator, value }) => [name.wire, operator, value]));
}

describe('parseSegment', () => {
  it.each<[string, unknown]>([
    ['', []],
    ['actions>3', [[['actions', '>', '3']]]],
    ['actions>=3', [[['actions', '>=', '3']]]],
    [
      'city==A;city==B,city==C',
      [
        [['city', '==', 'A']],
        [
          ['city', '==', 'B'],
          ['city', '==', 'C'],
        ],
      ],
    ],
    ['city==a\\;b\\,c', [[['city', '==', 'a;b,c']]]],
    ['city==a%3Bb%2Cc', [[['city', '==', 'a;b,c']]]],
    ['city==A,', [[['city', '==', 'A,']]]],
    ['city==A;', [[['city', '==', 'A;']]]],
    ['city%3D%3DA', [[['city', '==', 'A']]]],
    ['pageUrl==https%253A%252F%252Fexample.org%252F', [[['pageUrl', '==', 'https://example.org/']]]],
    ['city==New+York', [[['city', '==', 'New York']]]],
    ['city==50%25%', [[['city', '==', '50%%']]]],
    ['city==%C3%BCber', [[['city', '==', 'über']]]],
    ['city==a==b', [[['city', '==', 'a==b']]]],
    ['city!=', [[['city', '!=', '']]]],
    ['city=@x', [[['city', '=@', 'x']]]],
    ['visitIp>=192.0.2.0', [[['visitIp', '>=', '192.0.2.0']]]],
  ])('reads %s', (text, groups) => {
    expect(read(text)).toEqual(groups);
  });

  it.each([
    ['city', "The segment condition 'city' is not valid."],
    ['==A', "The segment condition '==A' is not valid."],
    ['city==A;;city==B', "The segment condition '' is not valid."],
    ['city=@', "The segment condition 'city=@' is not valid."],
    ['actions>', "The segment condition 'actions>' is not valid."],
    ['shoeSize==43', "Segment 'shoeSize' is not a supported segment."],
    ['City==A', "Segment 'City' is not a supported segment."],
    ['__proto__==A', "Segment '__proto__' is not a supported segment."],
    ['actions>many', "The segment condition 'actions>many' is not valid. Its value is a number."],
    ['actions>1e9', "The segment condition 'actions>1e9' is not valid. Its value is a number."],
    ['visitId==1.5', "The segment condition 'visitId==1.5' is not valid. Its value is a whole number."],
    ['visitIp==192.0.2', "The segment condition 'visitIp==192.0.2' is not valid. Its value is an IP address."],
    [
      'referrerType>search',
      "The segment condition 'referrerType>search' is not valid. It cannot be compared as larger or smaller.",
    ],
    [Array(61).fill('city==A').join(';'), 'The segment has more than 60 conditions.'],
    [Array(61).fill('city==A').join(','), 'The segment has more than 60 conditions.'],
    ['x'.repeat(8193), 'The segment is longer than 8192 characters.'],
  ])('refuses %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('never throws, whatever it is given, and keeps values out of the SQL', () => {
    const marker = 'MARKER';
    const names = fc.constantFrom('city', 'pageUrl', 'actions', 'visitIp', 'referrerType', 'visitId', 'latitude', 'x');
    const sign = fc.constantFrom(
      "'",
      '\\',
      '{s0:String}',
      ';',
      ',',
      '%27',
      '%',
      '`',
      '--',
      '/*',
      '\0',
      '\n',
      marker,
      '7',
    );
    const value = fc.oneof(
      fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
      fc.string({ maxLength: 20 }),
    );
    const condition = fc.tuple(names, fc.constantFrom(...OPERATORS, '=', ''), value).map((parts) => parts.join(''));
    const segment = fc
      .array(fc.tuple(condition, fc.constantFrom(';', ',', '')), { maxLength: 6 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(segment, (text) => {
        const parsed = parseSegment(text);
        if (!parsed.ok) return;
        for (const table of ['visits', 'actions'] as const) {
          const sql = compileSegment(parsed.value, table).join('\n');
          const used = new Set([...sql.matchAll(/\{(s\d+):/g)].map(([, name]) => name));
          expect([...used].sort()).toEqual(Object.keys(segmentParams(parsed.value)).sort());
          expect(sql).not.toContain(marker);
          expect(sql.replace(/'[a-z0-9., -]*'/gi, '')).not.toMatch(/['"`\\;]|--|\/\*/);
        }
      }),
      { numRuns: 20_000, seed: 7 },
    );
  });
});
