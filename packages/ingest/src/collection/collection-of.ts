import type { PrivacyMode } from '@accord/catalog/define-category';
import type { CollectionChoices } from '../site-rules.ts';
import { type Collection, compileCollection } from './compile-collection.ts';

/** PERF: (npm run bench -- ingest) sites are read again each minute, as new objects that mostly say the same. */
const byChoices = new WeakMap<CollectionChoices, Collection>();
const byText = new Map<string, Collection>();
const KEPT = 1_000;

/** What the choices of a site mean, worked out once. */
export function collectionOf(choices: CollectionChoices): Collection {
  const known = byChoices.get(choices);
  if (known !== undefined) return known;
  const text = JSON.stringify(choices);
  const collection = byText.get(text) ?? compileCollection(choices);
  if (byText.size >= KEPT) byText.clear();
  byText.set(text, collection);
  byChoices.set(choices, collection);
  return collection;
}

const inModes = new WeakMap<CollectionChoices, Map<PrivacyMode, Collection>>();

/** The same under another privacy mode, for hits that must not be kept as far as the site's own mode allows. */
export function collectionIn(choices: CollectionChoices, privacyMode: PrivacyMode): Collection {
  let modes = inModes.get(choices);
  if (modes === undefined) {
    modes = new Map();
    inModes.set(choices, modes);
  }
  let collection = modes.get(privacyMode);
  if (collection === undefined) {
    collection = collectionOf({ ...choices, privacyMode });
    modes.set(privacyMode, collection);
  }
  return collection;
}
