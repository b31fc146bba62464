import { describe, expect, it } from 'vitest';
import { readSegment, type SegmentCondition, type SegmentParts, writeSegment } from './segment-parts.ts';

describe('segments as parts', () => {
  const de: SegmentCondition = { name: 'countryCode', operator: '==', value: 'de' };
  const at: SegmentCondition = { ...de, value: 'at' };
  const views = (value: string): SegmentCondition => ({ name: 'pageUrl', operator: '=@', value });
  it.each<[string, SegmentParts]>([
    ['', []],
    ['countryCode==de', [{ of: 'visit', conditions: [de] }]],
    [
      'countryCode==de,countryCode==at;actions>=3',
      [
        { of: 'visit', conditions: [de, at] },
        { of: 'visit', conditions: [{ name: 'actions', operator: '>=', value: '3' }] },
      ],
    ],
    [
      'pageTitle=@a%2Cb%3Bc%25',
      [{ of: 'visit', conditions: [{ name: 'pageTitle', operator: '=@', value: 'a,b;c%' }] }],
    ],
    ['referrerName!=', [{ of: 'visit', conditions: [{ name: 'referrerName', operator: '!=', value: '' }] }]],
    [
      'visitor(countryCode==de,countryCode==at);!visitor(pageUrl=@a\\)b)',
      [
        { of: 'visitor', conditions: [de, at] },
        { of: 'noneOfVisitor', conditions: [views('a)b')] },
      ],
    ],
    [
      'countryCode==de;sequence(pageUrl=@%2Fa>>30m>>pageUrl=@b%3E%3Ec>>pageUrl=@d)',
      [
        { of: 'visit', conditions: [de] },
        {
          in: 'visit',
          steps: [
            { condition: views('/a'), within: '' },
            { condition: views('b>>c'), within: '30m' },
            { condition: views('d'), within: '' },
          ],
        },
      ],
    ],
    [
      '!visitorSequence(pageUrl=@a>>pageUrl=@b)',
      [
        {
          in: 'notOfVisitor',
          steps: [
            { condition: views('a'), within: '' },
            { condition: views('b'), within: '' },
          ],
        },
      ],
    ],
  ])('%s', (text, parts) => {
    expect(readSegment(text)).toEqual(parts);
    expect(writeSegment(parts)).toBe(text);
  });

  it('says where a segment is none', () => {
    expect(readSegment('hello')).toBeNull();
    expect(readSegment('a==1;;b==2')).toBeNull();
    // What the language knows and the parts do not: it stays text.
    expect(readSegment('visitor(a==1;b==2)')).toBeNull();
    expect(readSegment('visitor(90d|a==1)')).toBeNull();
    expect(readSegment('a==1,visitor(b==2)')).toBeNull();
    expect(readSegment('sequence(a==1)')).toBeNull();
    expect(readSegment('visitor(a==1')).toBeNull();
  });
});
