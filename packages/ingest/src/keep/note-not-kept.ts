import type { CategoryId } from '@accord/catalog/generated/categories';
import type { FieldRule } from '../collection/compile-collection.ts';
import type { HitDraft } from '../hit-draft.ts';

const NONE: ReadonlySet<CategoryId> = new Set();

/** Remembers that a hit brought something of a category that is not kept as it came. Never what. */
export function noteNotKept(draft: HitDraft, { category }: Pick<FieldRule, 'category'>): void {
  if (draft.notKept === NONE) draft.notKept = new Set();
  (draft.notKept as Set<CategoryId>).add(category);
}

export const nothingLeftOut = NONE;
