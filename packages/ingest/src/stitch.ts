import { localDayNumber } from '@accord/kit/time-zone';
import { CHANNEL } from './channel/channel.ts';
import { startVisit, type VisitDraft } from './start-visit.ts';
import type { StitchedAction, StoredAction } from './stored-action.ts';
import type { Visit, VisitSummary } from './visit.ts';
import { VisitIndex } from './visit-index.ts';

/** What the rules of a site say about visits (visit-rules §2, §3). */
export interface StitchRules {
  timeZone: string;
}

export interface Stitched {
  visits: Visit[];
  actions: StitchedAction[];
  /** Heartbeats that found no running visit: they are not stored. */
  latePings: StoredAction[];
}

/** A visit ends when this many seconds pass without an action. */
export const VISIT_GAP_S = 1800;
/** A visit that has grown this long is not continued (and its visitor counts as new). */
const MOST_ACTIONS = 10_000;

/** The order of actions within a group: by time, then as they were received. Pure, so that it survives replays. */
export function compareActions(a: StoredAction, b: StoredAction): number {
  return (
    a.timeMs - b.timeMs ||
    a.receivedMs - b.receivedMs ||
    a.ordinal - b.ordinal ||
    (a.hitId < b.hitId ? -1 : a.hitId > b.hitId ? 1 : 0)
  );
}

function findVisit(action: StoredAction, timeS: number, index: VisitIndex): VisitSummary | VisitDraft | undefined {
  const byVisitor =
    action.identityRule === 'fingerprint' || action.visitorId === ''
      ? undefined
      : index.latestOfVisitor(action.visitorId);
  if (byVisitor) return byVisitor;
  if (action.identityRule === 'visitor-id') return undefined;
  const byFingerprint = index.latestOfFingerprint(action.fingerprint);
  if (!byFingerprint || byFingerprint.lastS < timeS - VISIT_GAP_S) return undefined;
  const isOtherUser = action.userId !== '' && byFingerprint.userId !== '' && byFingerprint.userId !== action.userId;
  return isOtherUser ? undefined : byFingerprint;
}

const differs = (a: string, b: string): boolean => a.toLowerCase() !== b.toLowerCase();

/** The reasons to begin another visit of a known visitor, in the order of visit-rules §3. */
function beginsVisit(
  action: StoredAction,
  timeS: number,
  previous: VisitSummary | VisitDraft,
  rules: StitchRules,
): boolean {
  if (action.forcesVisit || timeS - previous.lastS >= VISIT_GAP_S) return true;
  if (localDayNumber(rules.timeZone, previous.lastS * 1000) !== localDayNumber(rules.timeZone, action.timeMs))
    return true;
  if (!('visit' in previous)) return true;
  const { visit } = previous;
  if (action.channel !== CHANNEL.campaign || visit.channel === CHANNEL.direct) return false;
  return (
    visit.channel !== action.channel ||
    differs(visit.channelName, action.channelName) ||
    differs(visit.channelKeyword, action.channelKeyword)
  );
}

function continueVisit(draft: VisitDraft, action: StoredAction, timeS: number): void {
  const { visit } = draft;
  visit.lastS = timeS;
  visit.durationS = timeS - visit.startS + 1;
  if (action.visitorId !== '' && action.visitorId !== visit.visitorId) {
    const former = visit.formerVisitorIds === '' ? [] : visit.formerVisitorIds.split(',');
    if (visit.hasVisitorId) former.push(visit.visitorId);
    visit.formerVisitorIds = [...new Set(former)].filter((id) => id !== action.visitorId).join(',');
    visit.visitorId = action.visitorId;
    visit.hasVisitorId = true;
  }
  if (action.userId !== '') visit.userId = action.userId;
  if (visit.resolution === 'unknown') visit.resolution = action.resolution;
  if (visit.channel === CHANNEL.direct && action.channel !== CHANNEL.direct) {
    visit.channel = action.channel;
    visit.channelName = action.channelName;
    visit.channelKeyword = action.channelKeyword;
    visit.referrerUrl = action.referrerUrl;
  }
}

function countPage(visit: Visit, action: StoredAction): void {
  visit.actions++;
  visit.interactions++;
  visit.pageViews++;
  if (!visit.hasEntry) {
    visit.hasEntry = true;
    visit.entryUrl = action.url;
    visit.entryUrlPrefix = action.urlPrefix;
    visit.entryTitle = action.title;
  }
  visit.hasExit = true;
  // COMPAT: a page without address or title leaves the visit's last known one.
  if (action.url !== '') {
    visit.exitUrl = action.url;
    visit.exitUrlPrefix = action.urlPrefix;
  }
  if (action.title !== '') visit.exitTitle = action.title;
}

/**
 * Forms visits from all actions of one identity group: a pure function, without clock, order of arrival or state.
 * @param actions of one site, in any order; the same hit id twice counts once (the earlier one stays)
 * @param before what is known of visits that ended before the first of these actions
 */
export function stitch(
  actions: readonly StoredAction[],
  before: readonly VisitSummary[],
  rules: StitchRules,
): Stitched {
  const index = new VisitIndex(before);
  const drafts: VisitDraft[] = [];
  const result: Stitched = { visits: [], actions: [], latePings: [] };
  const seen = new Set<string>();
  for (const action of [...actions].sort(compareActions)) {
    if (seen.has(action.hitId)) continue;
    seen.add(action.hitId);
    const timeS = Math.floor(action.timeMs / 1000);
    const found = findVisit(action, timeS, index);
    const previous = found && found.actions >= MOST_ACTIONS ? undefined : found;
    let draft: VisitDraft;
    if (!previous || beginsVisit(action, timeS, previous, rules)) {
      if (action.type === 'ping') {
        result.latePings.push(action);
        continue;
      }
      draft = startVisit(action, timeS, previous);
      drafts.push(draft);
      index.add(draft);
    } else {
      draft = previous as VisitDraft;
      const oldVisitorId = draft.visitorId;
      const secondsSincePrevious = Math.min(timeS - draft.lastS, VISIT_GAP_S);
      draft.pending = {
        secondsSincePrevious,
        url: draft.visit.exitUrl,
        title: draft.visit.exitTitle,
        hasPrevious: draft.visit.hasExit,
      };
      continueVisit(draft, action, timeS);
      if (draft.visitorId !== oldVisitorId) index.moveVisitor(draft, oldVisitorId);
    }
    const previousPage = draft.pending;
    if (action.type === 'page') countPage(draft.visit, action);
    result.actions.push({
      ...action,
      visitorId: action.visitorId === '' ? draft.visitorId : action.visitorId,
      visitId: draft.visitId,
      position: draft.visit.interactions,
      // A heartbeat moves the end of the visit; the time it covers is credited by the action that follows.
      hasPrevious: action.type === 'page' && (previousPage?.hasPrevious ?? false),
      previousUrl: previousPage?.url ?? '',
      previousTitle: previousPage?.title ?? '',
      secondsSincePrevious: previousPage?.secondsSincePrevious ?? 0,
    });
    draft.pending = undefined;
  }
  result.visits = drafts.map((draft) => draft.visit);
  return result;
}
