import type { HitDraft } from './hit-draft.ts';
import { redactAddresses, redactUrl } from './redact-addresses.ts';
import { redactPatterns } from './redact-patterns.ts';

/** A link that writes to somebody or calls names that person. */
const PERSONAL_SCHEME = /^(mailto|tel|sms|callto|facetime|whatsapp|skype):/i;

export const withoutQuery = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** Addresses of the request that may stand in no text. */
export const ownAddresses = (draft: Pick<HitDraft, 'raw' | 'address'>): string[] => [draft.address, draft.raw.address];

/** An address on the web, as far as the site's instruction lets it be kept. */
export function minimiseUrl(url: string, draft: Pick<HitDraft, 'raw' | 'address' | 'site'>): string {
  const own = ownAddresses(draft);
  if (draft.site.collectionPreset !== 'minimal') return redactUrl(url, own, false);
  const scheme = PERSONAL_SCHEME.exec(url)?.[0];
  return scheme ?? redactPatterns(redactUrl(withoutQuery(url), own, true));
}

/** Any other text. */
export function minimiseText(text: string, draft: Pick<HitDraft, 'raw' | 'address' | 'site'>): string {
  const isMinimal = draft.site.collectionPreset === 'minimal';
  const cut = redactAddresses(text, ownAddresses(draft), isMinimal);
  return isMinimal ? redactPatterns(cut) : cut;
}
