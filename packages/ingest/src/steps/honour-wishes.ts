import { PRIVACY_MODES, type PrivacyMode } from '@accord/catalog/define-category';
import { collectionIn } from '../collection/collection-of.ts';
import type { HitDraft } from '../hit-draft.ts';
import type { Refusal, Step } from '../step.ts';

/** What a site does with hits of somebody who said something about being measured. */
export type ConsentState = 'opted-out' | 'do-not-track' | 'global-privacy-control' | 'refused' | 'granted' | 'unknown';

/** The strongest of what a hit says. */
export function consentStateOf({ raw: { headers }, params }: Pick<HitDraft, 'raw' | 'params'>): ConsentState {
  if (headers.isOptedOut) return 'opted-out';
  if (params.consent === false) return 'refused';
  if (params.consent === true) return 'granted';
  if (headers.asksNotToTrack) return 'do-not-track';
  return headers.asksForPrivacy ? 'global-privacy-control' : 'unknown';
}

const dropped = (reason: 'opted-out' | 'do-not-track' | 'global-privacy-control' | 'no-consent'): Refusal => ({
  kind: 'dropped',
  reason,
});

/** Lets the hit through no further than a privacy mode; a mode above the site's own changes nothing. */
function atMost(draft: HitDraft, mode: PrivacyMode): undefined {
  const { privacyMode } = draft.collection.choices;
  if (PRIVACY_MODES.indexOf(mode) < PRIVACY_MODES.indexOf(privacyMode))
    draft.collection = collectionIn(draft.site.collection, mode);
  return undefined;
}

/**
 * Follows what people said: who opted out is not measured; signals of browsers and missing consent are followed as the
 * site's instruction says. Consent that was given is stronger than a signal, which is set for all sites at once.
 */
export const honourWishes: Step = (draft) => {
  const { signals, withoutConsent } = draft.site.collection;
  const state = consentStateOf(draft);
  switch (state) {
    case 'opted-out':
      return dropped('opted-out');
    case 'granted':
      return undefined;
    case 'refused':
      return withoutConsent === 'drop' ? dropped('no-consent') : atMost(draft, 'anonymous');
    case 'do-not-track':
    case 'global-privacy-control':
      if (signals === 'drop') return dropped(state);
      if (signals === 'anonymous') return atMost(draft, 'anonymous');
  }
  return withoutConsent === 'drop' ? dropped('no-consent') : atMost(draft, withoutConsent);
};
