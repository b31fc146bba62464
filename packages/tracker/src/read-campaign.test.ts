import { expect, test } from 'vitest';
import { readCampaign } from './read-campaign.ts';

test.each([
  ['https://shop.example.com/', '', ''],
  ['https://shop.example.com/?pk_campaign=a&pk_kwd=b', 'a', 'b'],
  ['https://shop.example.com/?utm_campaign=second&mtm_campaign=first', 'first', ''],
  ['https://shop.example.com/?utm_medium=m&utm_source=s&utm_term=t', 's', 't'],
  ['https://shop.example.com/#piwik_campaign=in-hash&matomo_kwd=k', 'in-hash', 'k'],
  ['https://shop.example.com/?xmtm_campaign=other&MTM_CAMPAIGN=upper', '', ''],
  ['https://shop.example.com/?mtm_campaign=&utm_source=s', 's', ''],
])('%s', (url, name, keyword) => {
  expect(readCampaign(url)).toEqual([name, keyword]);
});
