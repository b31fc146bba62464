import assistants from '../generated/ai-assistants.ts';
import { firstValue } from '../url/query-pairs.ts';
import type { UrlParts } from '../url/split-url.ts';
import { hostList } from './host-list.ts';

const byReferrer = hostList(assistants);

/** Name of the AI assistant that sent the visitor: by referrer, else by `utm_source` of the landing page. */
export function findAssistant(referrer: string, page: UrlParts | undefined): string | undefined {
  const found = referrer === '' ? undefined : byReferrer(referrer);
  if (found !== undefined) return found;
  const source = firstValue(page?.query ?? '', ['utm_source']).toLowerCase();
  return source.includes('.') ? byReferrer(`https://${source}`) : undefined;
}
