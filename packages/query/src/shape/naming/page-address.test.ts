import { describe, expect, it } from 'vitest';
import { flatUrl } from './name-urls.ts';
import { originOf, pathParts, readable, wholeAddress } from './page-address.ts';

describe('pathParts', () => {
  it.each([
    ['example.org', ['index']],
    ['example.org/', ['index']],
    ['example.org?x=1', ['index?x=1']],
    ['example.org/#top', ['index#top']],
    ['example.org/blog', ['blog']],
    ['example.org/blog/', ['blog', 'index']],
    ['example.org/blog/?page=2', ['blog', 'index?page=2']],
    ['example.org/blog/2024/post?x=1', ['blog', '2024', 'post?x=1']],
    ['example.org/a//b///c', ['a', 'b', 'c']],
    ['example.org:8080/a/b', ['a', 'b']],
    ['app://shop/cart/pay', ['cart', 'pay']],
    ['example.org/1/2/3/4/5/6/7/8/9/10', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
    ['example.org/1/2/3/4/5/6/7/8/9/10/11/12', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10/11/12']],
  ])('%s', (stored, parts) => {
    expect(pathParts(stored)).toEqual(parts);
  });
});

describe('flatUrl', () => {
  it.each([
    [[], '/index', '/'],
    [['blog'], '/index', '/blog/'],
    [['blog', '2024'], '/post?x=1', '/blog/2024/post?x=1'],
    [[], '/index.html', '/index.html'],
    [[], 'Page URL not defined', 'Page URL not defined'],
  ])('%j %s', (folders, page, flat) => {
    expect(flatUrl(folders, page)).toBe(flat);
  });
});

it('puts the scheme back in front', () => {
  expect([0, 1, 2, 3, 255].map((prefix) => wholeAddress('a.org/x', prefix))).toEqual([
    'http://a.org/x',
    'http://www.a.org/x',
    'https://a.org/x',
    'https://www.a.org/x',
    'a.org/x',
  ]);
  expect(originOf('https://a.org:81/x?y=/z')).toBe('https://a.org:81');
});

it('reads what is percent-encoded and leaves what is not valid', () => {
  expect(['%C3%A9t%C3%A9', '100%', '%ff'].map(readable)).toEqual(['été', '100%', '%ff']);
});
