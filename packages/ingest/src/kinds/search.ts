import type { HitDraft } from '../hit-draft.ts';
import type { SiteSearchRules } from '../site-rules.ts';
import { cleanText, decodeEntities } from '../url/clean-text.ts';
import { noPage } from '../url/page-url.ts';
import { firstValue } from '../url/query-pairs.ts';
import { splitUrl } from '../url/split-url.ts';
import type { Kind } from './kind.ts';

interface FoundSearch {
  keyword: string;
  category: string;
  count: number | undefined;
}

function countOf(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A search that the page's address shows by the site's parameters, in its query or else its fragment. */
function findInUrl(rawUrl: string, rules: SiteSearchRules): FoundSearch | undefined {
  // PERF: most addresses have neither query nor fragment.
  if (!rawUrl.includes('?') && !rawUrl.includes('#')) return undefined;
  const parts = splitUrl(decodeEntities(rawUrl).trim());
  if (!parts) return undefined;
  for (const query of [parts.query, parts.fragment]) {
    const keyword = firstValue(query, rules.keywordParameters);
    if (keyword === '') continue;
    const category = firstValue(query, rules.categoryParameters);
    return { keyword, category, count: countOf(firstValue(query, ['search_count'])) };
  }
  return undefined;
}

function findSearch({ params, site, rawUrl }: HitDraft): FoundSearch | undefined {
  if (!site.siteSearch.isOn) return undefined;
  if (params.search.trim() === '') return findInUrl(rawUrl, site.siteSearch);
  const count = params.search_count;
  return {
    keyword: params.search.trim(),
    category: params.search_cat,
    count: count === undefined || count < 0 ? undefined : count,
  };
}

/** A search on the site. It has its keyword for a title and no address (visit-rules §10). */
export const search: Kind = {
  type: 'search',
  isMeant: (draft) => findSearch(draft) !== undefined,
  describe(draft) {
    const found = findSearch(draft);
    if (!found) return undefined;
    draft.page = noPage;
    draft.title = cleanText(found.keyword);
    const category = cleanText(found.category).slice(0, 200);
    if (category !== '') draft.details.searchCategory = category;
    if (found.count !== undefined) draft.details.searchCount = found.count;
    return undefined;
  },
};
