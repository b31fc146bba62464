import { aSite } from '@accord/testing/a-hit';
import { describe, expect, it } from 'vitest';
import { classifyChannel } from './classify-channel.ts';

const site = aSite({ compat: '5.2' });
const page = 'https://example.org/products';

describe('classifyChannel', () => {
  it.each<[string, string, string, [number, string, string]]>([
    ['no referrer', page, '', [1, '', '']],
    ['the site itself', page, 'https://www.example.org/x', [1, '', '']],
    [
      'a search with keyword',
      page,
      'https://www.google.com/search?q=Privacy+Analytics',
      [2, 'Google', 'privacy analytics'],
    ],
    ['a search in another country', page, 'https://www.google.de/', [2, 'Google', '']],
    ['a picture search', page, 'https://www.google.com/search?q=a&tbm=isch', [2, 'Google Images', 'a']],
    ['Bing', page, 'https://www.bing.com/search?q=web+analytics', [2, 'Bing', 'web analytics']],
    ['DuckDuckGo', page, 'https://duckduckgo.com/?q=gdpr', [2, 'DuckDuckGo', 'gdpr']],
    ['Yahoo', page, 'https://search.yahoo.com/search?p=analytics', [2, 'Yahoo!', 'analytics']],
    ['a social network', page, 'https://www.reddit.com/r/privacy', [7, 'reddit', '']],
    ['the front page of a network that is listed as an engine', page, 'https://www.facebook.com/', [2, 'Facebook', '']],
    ['another page of it', page, 'https://www.facebook.com/groups/a', [7, 'Facebook', '']],
    ['a short link of a network', page, 'https://t.co/abc', [7, 'Twitter', '']],
    ['a website', page, 'https://Blog.example.net/post?id=7', [3, 'blog.example.net', '']],
    ['a campaign', `${page}?utm_campaign=Spring&utm_term=Shoes`, '', [6, 'spring', 'shoes']],
    [
      'a campaign without keyword',
      `${page}?mtm_campaign=m1`,
      'https://blog.example.net/',
      [6, 'm1', 'blog.example.net'],
    ],
    ['a campaign in the fragment', `${page}#pk_campaign=old`, '', [6, 'old', '']],
    [
      'an advertisement that says where it was shown',
      page,
      'https://googleads.g.doubleclick.net/pagead/ads?url=https%3A%2F%2Fblog.example.net%2Fpost&ad_type=text',
      [6, 'AdWords (text)', '(adwords) blog.example.net'],
    ],
    [
      'an advertisement in a campaign',
      `${page}?utm_campaign=Spring`,
      'https://ad.doubleclick.net/x?url=https%3A%2F%2Fblog.example.net',
      [6, 'spring', 'ad.doubleclick.net'],
    ],
    ['an advertisement that says nothing', page, 'https://ad.doubleclick.net/x', [3, 'ad.doubleclick.net', '']],
    ['only a source', `${page}?utm_source=partner`, '', [6, 'partner', '']],
    ['a referrer to ignore', `${page}?ignore_referrer=1`, 'https://blog.example.net/', [1, '', '']],
    ['no address', page, 'about:blank', [1, '', '']],
  ])('%s', (_name, url, referrer, [channel, name, keyword]) => {
    expect(classifyChannel(url, referrer, {}, site)).toMatchObject({ channel, name, keyword });
  });

  it('knows AI assistants, except where the site keeps to the rules of 5.2', () => {
    const present = aSite();
    expect(classifyChannel(page, 'https://chatgpt.com/', {}, present)).toMatchObject({ channel: 8, name: 'ChatGPT' });
    expect(classifyChannel(`${page}?utm_source=chatgpt.com`, '', {}, present)).toMatchObject({
      channel: 8,
      name: 'ChatGPT',
    });
    expect(classifyChannel(page, 'https://chatgpt.com/', {}, site)).toMatchObject({ channel: 3, name: 'chatgpt.com' });
  });

  it('takes a campaign from the request itself before the address', () => {
    expect(classifyChannel(`${page}?utm_campaign=b`, '', { mtm_campaign: 'A' }, site)).toMatchObject({
      channel: 6,
      name: 'a',
    });
  });
});
