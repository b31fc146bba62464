import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSegment, segmentParams } from './compile-segment.ts';
import { parseSegment } from './parse-segment.ts';
import { isCondition, isVisitorTerm, OPERATORS, type Segment, type Term } from './segment.ts';

const brief = (segment: Segment): unknown => segment.map((group) => group.map(briefTerm));
function briefTerm(term: Term): unknown {
  if (isCondition(term)) return [term.name.wire, term.operator, term.value];
  const { isNot, lookbackDays } = term;
  if (isVisitorTerm(term)) return { visitor: brief(term.visitor), isNot, lookbackDays };
  const steps = term.steps.map(({ of, withinS }) => [brief(of), withinS]);
  return { steps, within: term.within, isNot, lookbackDays };
}

/** A segment as `[[name, operator, value], …]` a group, or what is said about it. */
function read(text: string): unknown {
  const segment = parseSegment(text);
  return segment.ok ? brief(segment.value) : segment.error.problem;
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

  const isDe = [['countryCode', '==', 'de']];
  const has = (page: string) => [[['pageUrl', '=@', page]]];
  it.each<[string, unknown]>([
    ['visitor(countryCode==de)', [[{ visitor: [isDe], isNot: false, lookbackDays: 0 }]]],
    [
      'actions>3;!visitor(90d|countryCode==de;actions>5,city==a\\,b),city==B',
      [
        [['actions', '>', '3']],
        [
          {
            visitor: [
              isDe,
              [
                ['actions', '>', '5'],
                ['city', '==', 'a,b'],
              ],
            ],
            isNot: true,
            lookbackDays: 90,
          },
          ['city', '==', 'B'],
        ],
      ],
    ],
    [
      'visitor(city==a \\) b (c);city==C)',
      [[{ visitor: [[['city', '==', 'a ) b (c)']], [['city', '==', 'C']]], isNot: false, lookbackDays: 0 }]],
    ],
    [
      'sequence(pageUrl=@/a>>30m>>pageUrl=@/b>>pageUrl=@c\\>\\>d)',
      [
        [
          {
            steps: [
              [has('/a'), undefined],
              [has('/b'), 1800],
              [has('c>>d'), undefined],
            ],
            within: 'visit',
            isNot: false,
            lookbackDays: 0,
          },
        ],
      ],
    ],
    [
      'visitor(visitorSequence(7d|pageUrl=@a>>2d>>pageUrl=@b))',
      [
        [
          {
            visitor: [
              [
                {
                  steps: [
                    [has('a'), undefined],
                    [has('b'), 172_800],
                  ],
                  within: 'visitor',
                  isNot: false,
                  lookbackDays: 7,
                },
              ],
            ],
            isNot: false,
            lookbackDays: 0,
          },
        ],
      ],
    ],
    ['city==visitor(a;city==b)', [[['city', '==', 'visitor(a']], [['city', '==', 'b)']]]],
  ])('reads the brackets of %s', (text, groups) => {
    expect(read(text)).toEqual(groups);
  });

  it.each([
    ['visitor(city==A', "The brackets of 'visitor(city==A' do not close at its end."],
    ['visitor(city==A)x', "The brackets of 'visitor(city==A)x' do not close at its end."],
    ['visitor()', "There is nothing in the brackets of 'visitor()'."],
    ['visitor(9999d|city==A)', "'visitor(9999d|city==A)' looks back more than 3650 days."],
    ['visitor(shoeSize==1)', "Segment 'shoeSize' is not a supported segment."],
    [`${'visitor('.repeat(4)}city==A))))`, "'visitor(city==A)' is deeper than 3 brackets."],
    ['sequence(pageUrl==a)', 'A sequence has 2 to 10 steps with >> between them, and times only between steps.'],
    ['sequence(1m>>pageUrl==a>>pageUrl==b)', "The segment condition '1m' is not valid."],
    ['sequence(pageUrl==a>>1m)', 'A sequence has 2 to 10 steps with >> between them, and times only between steps.'],
    ['sequence(city==a>>pageUrl==b)', "'city==a' is no step of a sequence: a step is about one action."],
    [`visitor(${Array(61).fill('city==A').join(',')})`, 'The segment has more than 60 conditions.'],
  ])('refuses the brackets of %s', (text, problem) => {
    expect(read(text)).toBe(problem);
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
    const wrapped = fc
      .tuple(fc.constantFrom('visitor(', '!visitor(9d|', 'sequence(', 'visitorSequence(', ''), condition, condition)
      .map(([start, one, other]) =>
        start === '' ? one : `${start}${one}${start.includes('equ') ? '>>1h>>' : ';'}${other})`,
      );
    const segment = fc
      .array(fc.tuple(wrapped, fc.constantFrom(';', ',', '')), { maxLength: 6 })
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
          expect(sql.replace(/'[a-z0-9., ()?<=-]*'/gi, '')).not.toMatch(/['"`\\;]|--|\/\*/);
        }
      }),
      { numRuns: 20_000, seed: 7 },
    );
  });
});
