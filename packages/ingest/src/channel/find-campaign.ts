import { firstValue } from '../url/query-pairs.ts';
import type { UrlParts } from '../url/split-url.ts';
import { campaignKeywordNames, campaignNameNames } from './campaign-names.ts';

/** The campaign that a hit names: in its own parameters, else in the page's query, else in its fragment. */
export function findCampaign(
  page: UrlParts | undefined,
  params: Readonly<Record<string, string>>,
): { name: string; keyword: string } | undefined {
  const own = (names: readonly string[]): string => {
    for (const name of names) {
      const value = params[name]?.trim() ?? '';
      if (value !== '') return value;
    }
    return '';
  };
  let name = own(campaignNameNames);
  let keyword = own(campaignKeywordNames);
  if (name === '') {
    name = firstValue(page?.query ?? '', campaignNameNames);
    keyword = keyword || firstValue(page?.query ?? '', campaignKeywordNames);
    if (name === '') {
      name = firstValue(page?.fragment ?? '', campaignNameNames);
      keyword = keyword || firstValue(page?.fragment ?? '', campaignKeywordNames);
    }
  }
  return name === '' ? undefined : { name, keyword };
}
