import { aSite } from '@accord/testing/a-hit';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../collection/choices-of.ts';
import { pageUrl } from './page-url.ts';

const site = aSite({ collection: choicesOf('everything'), excludedParameters: ['secret'] });

describe('pageUrl', () => {
  it.each([
    ['https://example.org/', 'example.org/', 2],
    ['http://www.Example.org/Path', 'example.org/Path', 1],
    ['https://example.org', 'example.org', 2],
    ['https://example.org/über-uns', 'example.org/über-uns', 2],
    ['https://example.org/a?b=1&secret=2&utm_campaign=x&c[]=3', 'example.org/a?b=1&c[]=3', 2],
    ['https://example.org/a#part', 'example.org/a', 2],
    ['https://example.org/a;jsessionid=1;b=2?c=3', 'example.org/a?b=2&c=3', 2],
    ['https://example.org/a?b=1&amp;c=2', 'example.org/a?b=1&c=2', 2],
    ['https://user:word@example.org/a', 'example.org/a', 2],
    ['//example.org/a', '//example.org/a', 255],
    ['app://screen/home', 'app://screen/home', 255],
    ['not an address', '', 255],
    ['', '', 255],
  ])('%s', (raw, url, prefix) => {
    expect(pageUrl(raw, site)).toEqual({ url, prefix });
  });

  it('keeps the fragment where the site says so', () => {
    expect(pageUrl('https://example.org/a#part', { ...site, keepsUrlFragment: true }).url).toBe('example.org/a#part');
  });

  it('cuts at 1024 bytes, never inside a character', () => {
    const { url } = pageUrl(`https://example.org/${'ü'.repeat(2000)}`, site);
    expect(Buffer.byteLength(`https://${url}`)).toBeLessThanOrEqual(1024);
    expect(url).not.toContain('\ufffd');
  });
});
