import type { HitDraft } from '../hit-draft.ts';
import type { Refusal } from '../step.ts';
import type { ActionType } from '../stored-action.ts';

/** One kind of action: how a hit shows that it is one, and what it then says. One file each. */
export interface Kind {
  readonly type: ActionType;
  /** True when the hit's parameters make it this kind, unless a kind before it in the list claims it. */
  isMeant(draft: HitDraft): boolean;
  /** Fills the draft: address, title and details. The page's own address and title are there already. */
  describe(draft: HitDraft): Refusal | undefined;
}

/** Refuses a hit because of one parameter. */
export const badParameter = (detail: string): Refusal => ({ kind: 'invalid', reason: 'bad-parameter', detail });
