import { describe, expect, it } from 'vitest';
import { readSegment, type SegmentParts, writeSegment } from './segment-parts.ts';

describe('segments as parts', () => {
  it.each<[string, SegmentParts]>([
    ['', []],
    ['countryCode==de', [[{ name: 'countryCode', operator: '==', value: 'de' }]]],
    [
      'countryCode==de,countryCode==at;actions>=3',
      [
        [
          { name: 'countryCode', operator: '==', value: 'de' },
          { name: 'countryCode', operator: '==', value: 'at' },
        ],
        [{ name: 'actions', operator: '>=', value: '3' }],
      ],
    ],
    ['pageTitle=@a%2Cb%3Bc%25', [[{ name: 'pageTitle', operator: '=@', value: 'a,b;c%' }]]],
    ['referrerName!=', [[{ name: 'referrerName', operator: '!=', value: '' }]]],
  ])('%s', (text, parts) => {
    expect(readSegment(text)).toEqual(parts);
    expect(writeSegment(parts)).toBe(text);
  });

  it('says where a segment is none', () => {
    expect(readSegment('hello')).toBeNull();
    expect(readSegment('a==1;;b==2')).toBeNull();
  });
});
