import type { CollectionPreset } from '@accord/catalog/define-category';
import type { CollectionChoices } from '../site-rules.ts';

/** What a preset comes with; keeping all as Matomo does takes the mode that allows it. */
export function choicesOf(preset: CollectionPreset): CollectionChoices {
  const privacyMode = preset === 'everything' ? 'consented-full' : 'pseudonymous';
  const signals = preset === 'everything' ? 'ignore' : 'anonymous';
  return { privacyMode, preset, choices: {}, allowedQuery: [], signals, withoutConsent: 'consented-full' };
}
