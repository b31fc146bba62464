import type { HitDraft } from '../hit-draft.ts';
import { noteNotKept } from '../keep/note-not-kept.ts';
import { content } from '../kinds/content.ts';
import { crash } from '../kinds/crash.ts';
import { download } from '../kinds/download.ts';
import { cart, order } from '../kinds/ecommerce.ts';
import { event } from '../kinds/event.ts';
import { form } from '../kinds/form.ts';
import type { Kind } from '../kinds/kind.ts';
import { manualGoal } from '../kinds/manual-goal.ts';
import { media } from '../kinds/media.ts';
import { outlink } from '../kinds/outlink.ts';
import { page } from '../kinds/page.ts';
import { ping } from '../kinds/ping.ts';
import { search } from '../kinds/search.ts';
import type { Step } from '../step.ts';

/** Highest first (tracking-api §4): a heartbeat and a conversion by hand suppress whatever else the hit says. */
const kinds: readonly Kind[] = [
  ping,
  manualGoal,
  order,
  cart,
  media,
  crash,
  form,
  download,
  outlink,
  event,
  content,
  search,
  page,
];

/** A search that is not collected is still a view of the page that shows what was found. */
function isLeftOut(kind: Kind, draft: HitDraft): boolean {
  const { rulesFor, refused } = draft.collection;
  if (kind !== search || !refused.has('search')) return false;
  const { title } = rulesFor('search').referrer;
  if (title) noteNotKept(draft, title);
  return true;
}

/** Which kind of action this is, and what it says. A hit that is no page view by its own word must be something else. */
export const chooseAction: Step = (draft) => {
  const kind = kinds.find((candidate) => candidate.isMeant(draft) && !isLeftOut(candidate, draft)) ?? page;
  if (kind === page && draft.params.ca === true)
    return { kind: 'invalid', reason: 'not-supported', detail: 'ca=1 and no action' };
  draft.type = kind.type;
  return kind.describe(draft);
};
