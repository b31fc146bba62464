import { describe, expect, it } from 'vitest';
import { PLAIN_TABLE } from '../table-options.ts';
import { parseParameters } from './parameters.ts';
import { parsePattern } from './parse-pattern.ts';
import { parseTableOptions } from './parse-table-options.ts';

const read = (query: string) => parseTableOptions(parseParameters(new URLSearchParams(query)));

describe('parseTableOptions', () => {
  it.each([
    ['', {}],
    ['filter_limit=5&filter_offset=10', { limit: 5, offset: 10 }],
    ['filter_limit=-1', { limit: Number.POSITIVE_INFINITY }],
    ['filter_limit=0', { limit: 0 }],
    ['filter_sort_column=nb_hits&filter_sort_order=ASC', { sortColumn: 'nb_hits', sortsUp: true }],
    ['flat=1&expanded=0', { isFlat: true }],
    ['expanded=1&depth=2&idSubtable=281474976710655', { isExpanded: true, depth: 2, subtable: 281474976710655 }],
    ['label=blog+%3E+a%253Eb', { labelPaths: [['blog', 'a>b']] }],
    [
      'filter_excludelowpop=nb_visits&filter_excludelowpop_value=10',
      { lowPopulation: { column: 'nb_visits', least: 10 } },
    ],
    ['filter_truncate=2&keep_summary_row=1', { truncate: 2, keepsSummaryRow: true }],
    ['filter_limit=5&filter_truncate=2&disable_generic_filters=1', { limit: Number.POSITIVE_INFINITY }],
    ['hideIdSubDatable=1&showMetadata=0', { hidesSubtableIds: true, showsMetadata: false }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual({ ok: true, value: { ...PLAIN_TABLE, ...expected } });
  });

  it.each([
    ['filter_limit=many', 'filter_limit'],
    ['filter_limit=-2', 'filter_limit'],
    ['filter_offset=-1', 'filter_offset'],
    ['idSubtable=x', 'idSubtable'],
    ['filter_excludelowpop=nb_visits&filter_excludelowpop_value=x', 'filter_excludelowpop_value'],
    ['filter_pattern=(', 'filter_pattern'],
    ['filter_pattern_recursive=(a%2B)%2B', 'filter_pattern_recursive'],
  ])('refuses %s', (query, parameter) => {
    const options = read(query);
    expect(options.ok ? 'read' : options.error.parameter).toBe(parameter);
  });
});

describe('parsePattern', () => {
  it.each([
    'blog',
    '^/blog',
    'a|b',
    '(shoes|hats)',
    '\\.html$',
    'a.*b',
    '.*blog.*',
    '^.*blog.*$',
    '',
    '[a-z]+',
    'caf\\u00e9',
    '\\-x',
    'a{2,3}',
  ])('reads %s', (text) => {
    expect(parsePattern('filter_pattern', text).ok).toBe(true);
  });

  it.each([
    '(a+)+$',
    '(a|a)*',
    '(x{2,})?y',
    '(?=a)',
    '(?<n>a)\\k<n>',
    '(a)\\1',
    'a*b*c',
    'a{2,}b{2,}',
    '.*a.*b.*c',
    'a{1000}',
    '[',
    'x'.repeat(201),
  ])('refuses %s', (text) => {
    expect(parsePattern('filter_pattern', text).ok).toBe(false);
  });

  it('answers within moments, whatever it reads', () => {
    const pattern = parsePattern('filter_pattern', '.*a.*b');
    const started = performance.now();
    if (pattern.ok) pattern.value.test('a'.repeat(512));
    expect(pattern.ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('parseParameters', () => {
  it('merges lists and lets later values win', () => {
    const parameters = parseParameters(new URLSearchParams('a=1&a=2&urls[]=x&urls[]=y&n[1]=b&n[0]=a&c=1,2,'));
    expect(parameters.text('a')).toBe('2');
    expect(parameters.list('urls')).toEqual(['x', 'y']);
    expect(parameters.list('n')).toEqual(['b', 'a']);
    expect(parameters.list('c')).toEqual(['1', '2', '']);
    expect(parameters.list('missing')).toEqual([]);
    expect(parameters.text('toString')).toBeUndefined();
  });
});
