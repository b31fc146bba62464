import type { StoredAction } from './stored-action.ts';
import type { Visit } from './visit.ts';

/** The visit's first page view is its entry, whatever came before it. */
function enterPage(visit: Visit, action: StoredAction): void {
  if (visit.hasEntry) return;
  visit.hasEntry = true;
  visit.entryUrl = action.url;
  visit.entryUrlPrefix = action.urlPrefix;
  if (!visit.isEntrySearch) visit.entryTitle = action.title;
}

function countPage(visit: Visit, action: StoredAction): void {
  visit.pageViews++;
  visit.interactions++;
  enterPage(visit, action);
  // COMPAT: a page without address or title leaves the visit's last known one.
  if (action.url !== '') {
    visit.exitUrl = action.url;
    visit.exitUrlPrefix = action.urlPrefix;
  }
  if (action.title !== '') visit.exitTitle = action.title;
  visit.hasExit = true;
  visit.isExitSearch = false;
}

function countSearch(visit: Visit, action: StoredAction): void {
  visit.searches++;
  visit.interactions++;
  if (!visit.hasEntry && !visit.isEntrySearch) {
    visit.isEntrySearch = true;
    visit.entryTitle = action.title;
  }
  visit.exitUrl = '';
  visit.exitUrlPrefix = 255;
  visit.exitTitle = action.title;
  visit.hasExit = false;
  visit.isExitSearch = true;
}

/** Counts an action in its visit (visit-rules §4). @returns false for kinds that are no actions. */
export function countAction(visit: Visit, action: StoredAction): boolean {
  switch (action.type) {
    case 'page':
      countPage(visit, action);
      break;
    case 'search':
      countSearch(visit, action);
      break;
    case 'download':
      visit.downloads++;
      break;
    case 'outlink':
      visit.outlinks++;
      break;
    case 'event':
      visit.events++;
      break;
    default:
      return false;
  }
  visit.actions++;
  return true;
}
