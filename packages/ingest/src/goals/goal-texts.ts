import type { HitDraft } from '../hit-draft.ts';
import type { GoalRule } from '../site-rules.ts';
import type { ActionType } from '../stored-action.ts';
import { cleanText, decodeEntities } from '../url/clean-text.ts';

type Matched = Exclude<GoalRule['matchAttribute'], 'visit_duration' | 'manually'>;

/** Which kind of action an attribute belongs to, and the text it is compared with (visit-rules §8). */
export const goalTexts: Readonly<Record<Matched, { type: ActionType; textOf(draft: HitDraft): string }>> = {
  // The whole address, before parameters are taken out of it.
  url: { type: 'page', textOf: ({ rawUrl }) => cleanText(decodeEntities(rawUrl)) },
  title: { type: 'page', textOf: ({ title }) => title },
  file: { type: 'download', textOf: ({ page }) => page.url },
  external_website: { type: 'outlink', textOf: ({ page }) => page.url },
  event_category: { type: 'event', textOf: ({ details }) => details.eventCategory ?? '' },
  event_action: { type: 'event', textOf: ({ details }) => details.eventAction ?? '' },
  event_name: { type: 'event', textOf: ({ details }) => details.eventName ?? '' },
};

export const isMatchedInHit = (attribute: GoalRule['matchAttribute']): attribute is Matched => attribute in goalTexts;
