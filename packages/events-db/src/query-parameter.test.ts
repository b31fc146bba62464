import { describe, expect, it } from 'vitest';
import { formatParameter, quoteText } from './query-parameter.ts';

describe('formatParameter', () => {
  it.each([
    ['String', "a'b\\\n\0", "a\\'b\\\\\\n\\0"],
    ['Array(String)', ["a'b", ''], "['a\\'b','']"],
    ['UInt64', '18446744073709551615', '18446744073709551615'],
    ['Array(UInt64)', ['1', '2'], '[1,2]'],
    ['Array(UInt32)', [], '[]'],
    ["DateTime64(3, 'UTC')", '1762077600.123', '1762077600.123'],
    ['Float64', 1e-7, '1e-7'],
    ['Date', '2026-11-25', '2026-11-25'],
  ] as const)('writes %s %j as %s', (type, value, expected) => {
    expect(formatParameter('p', type, value)).toBe(expected);
  });

  it('never lets text stand where a list holds numbers', () => {
    expect(() => formatParameter('ids', 'Array(UInt64)', ['1] OR 1 = 1 --'])).toThrow('parameter ids is a number');
    expect(() => formatParameter('n', 'UInt32', Number.NaN)).toThrow('parameter n is a number');
  });
});

it('quotes text so that it ends where it should', () => {
  expect(quoteText("'; DROP TABLE x; --\\")).toBe("'\\'; DROP TABLE x; --\\\\'");
});
