import type { CategorySet } from '../collection/category-set.ts';
import type { HitDraft } from '../hit-draft.ts';

/** Remembers that a hit brought something of a category that is not kept as it came. Never what. */
export function noteNotKept(draft: HitDraft, { bit }: { readonly bit: CategorySet }): void {
  draft.notKept |= bit;
}
