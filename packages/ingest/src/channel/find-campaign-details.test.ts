import { expect, it } from 'vitest';
import { findCampaignDetails } from './find-campaign-details.ts';

const page = 'https://example.org/a';

it.each<[string, boolean, object]>([
  [
    `${page}?mtm_source=Letter&utm_medium=E-Mail&pk_content=A%20B`,
    true,
    { campaignSource: 'letter', campaignMedium: 'e-mail', campaignContent: 'a b' },
  ],
  [`${page}?utm_source=query#mtm_source=Fragment`, true, { campaignSource: 'fragment' }],
  [
    `${page}?mtm_group=&pk_group=club&mtm_placement=${'x'.repeat(300)}`,
    true,
    { campaignGroup: 'club', campaignPlacement: 'x'.repeat(250) },
  ],
  [`${page}?utm_id=7&mtm_clid=AbC`, true, { campaignId: '7' }],
  [`${page}?mtm_clid=AbC`, true, { campaignId: 'AbC' }],
  [`${page}?mtm_clid=AbC`, false, {}],
  [`${page}?mtm_campaign=only`, true, {}],
  [page, true, {}],
])('reads %s', (url, mayKeepClickIds, expected) => {
  expect(findCampaignDetails(url, mayKeepClickIds)).toEqual(expected);
});
