import { bitOf } from '../collection/category-set.ts';
import { isPersonalLink } from '../keep/keep-text.ts';
import { noteNotKept } from '../keep/note-not-kept.ts';
import type { Refusal, Step } from '../step.ts';

const NOT_COLLECTED: Refusal = { kind: 'dropped', reason: 'not-collected' };

/** Leaves out kinds of actions that the site does not collect, and links that name a person. */
export const refuseKind: Step = (draft) => {
  const { collection } = draft;
  const category = collection.refused.get(draft.type);
  if (category !== undefined) {
    noteNotKept(draft, { bit: bitOf(category) });
    return NOT_COLLECTED;
  }
  const { screen } = collection.rules;
  const isScreen = draft.type === 'page' && draft.page.prefix === 255;
  if (isScreen && screen?.operation === 'drop') {
    noteNotKept(draft, screen);
    return NOT_COLLECTED;
  }
  if (draft.type !== 'outlink' || !isPersonalLink(draft.page.url)) return undefined;
  const link = collection.rulesFor('outlink').referrer.url;
  if (link === undefined || link.operation === 'keep') return undefined;
  noteNotKept(draft, link);
  return NOT_COLLECTED;
};
