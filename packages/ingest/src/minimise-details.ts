import type { ActionDetails } from './action-details.ts';
import type { HitDraft } from './hit-draft.ts';
import { minimiseText, minimiseUrl, ownAddresses } from './minimise-url.ts';
import { redactAddresses } from './redact-addresses.ts';

/** Addresses on the web: their queries go with those of pages. */
const URLS: ReadonlySet<keyof ActionDetails> = new Set(['contentTarget', 'mediaUrl', 'errorFile']);
const QUERY_IN_STACK = /(https?:\/\/[^\s?#)]*)[?#][^\s)]*?(?=(?::\d+){0,2}(?:[\s)]|$))/g;

function minimiseValue(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => minimiseValue(entry, clean));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, minimiseValue(entry, clean)]));
}

/**
 * An order's number is kept as the shop gave it, but for addresses of the net. One that held an address gets the number
 * of its hit: two orders must not become the same one by it.
 */
function minimiseOrderId(orderId: string, draft: HitDraft): string {
  const cut = redactAddresses(orderId, ownAddresses(draft), draft.site.collectionPreset === 'minimal');
  return cut === orderId ? orderId : `${cut} ${draft.hitId}`;
}

/** Takes out of what only this kind of action has what may not be kept: every text in it, however deep. */
export function minimiseDetails(draft: HitDraft): void {
  const { details } = draft;
  const isMinimal = draft.site.collectionPreset === 'minimal';
  for (const field of Object.keys(details) as (keyof ActionDetails)[]) {
    const value = details[field];
    if (typeof value === 'number' || typeof value === 'boolean') continue;
    let clean = (text: string): string => minimiseText(text, draft);
    if (URLS.has(field)) clean = (text) => minimiseUrl(text, draft);
    else if (field === 'orderId') clean = (text) => minimiseOrderId(text, draft);
    else if (field === 'errorStack' && isMinimal)
      clean = (text) => minimiseText(text.replace(QUERY_IN_STACK, '$1'), draft);
    const kept = minimiseValue(value, clean);
    if (kept !== value) Object.assign(details, { [field]: kept });
  }
}
