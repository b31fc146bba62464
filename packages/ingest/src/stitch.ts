import { localDayNumber } from '@accord/kit/time-zone';
import { CAMPAIGN_FIELDS } from './campaign-details.ts';
import { CHANNEL } from './channel/channel.ts';
import { continueVisit, takeVisitData } from './continue-visit.ts';
import type { Conversion } from './conversion.ts';
import { convert } from './convert.ts';
import { countAction } from './count-action.ts';
import type { DurationGoal } from './duration-goal.ts';
import { startVisit, type VisitDraft } from './start-visit.ts';
import { type ActionType, type StitchedAction, type StoredAction, TIMING_FIELDS } from './stored-action.ts';
import type { Visit, VisitSummary } from './visit.ts';
import { VisitIndex } from './visit-index.ts';

/** What the rules of a site say about visits (visit-rules §2, §3). */
export interface StitchRules {
  timeZone: string;
  durationGoals?: readonly DurationGoal[] | undefined;
  compat?: '5.2' | undefined;
}

export interface Stitched {
  visits: Visit[];
  /** A heartbeat that finds no running visit has none: it says nothing, until a late hit shows whose it was. */
  actions: StitchedAction[];
  conversions: Conversion[];
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
    differs(visit.channelKeyword, action.channelKeyword) ||
    CAMPAIGN_FIELDS.some((field) => differs(visit[field], action[field] ?? ''))
  );
}

/** Whose rows say how long the page before them was read. */
const ENDS_STAY: ReadonlySet<ActionType> = new Set(['page', 'search', 'download', 'outlink', 'content']);

const withoutVisit = (action: StoredAction): StitchedAction => ({
  ...action,
  visitId: '',
  position: 0,
  hasPrevious: false,
  previousUrl: '',
  previousTitle: '',
  secondsSincePrevious: 0,
});

/** Conversions of a visit as it stands; whoever made it is who its visit says it was. */
export function conversionsOf({ visit, conversions, cart }: VisitDraft): Conversion[] {
  const { visitorId, userId } = visit;
  return (cart ? [...conversions, cart] : conversions).map((conversion) => ({ ...conversion, visitorId, userId }));
}

/**
 * COMPAT: 5.2 adds to a running visit's length the id of a goal converted by hand and 2, for an order 2, for any
 * other goal 1, until the next action says the length anew (visit-rules §4).
 */
function secondsOfConversion(action: StoredAction): number {
  if (action.type === 'order') return 2;
  const [goal] = action.goals ?? [];
  if (!goal) return 0;
  return action.type === 'goal' ? goal.goalId + 2 : 1;
}

/** Gives a page view the timings that a later hit brings for it. @returns the page view, when it got some. */
function passTimings(draft: VisitDraft, action: StitchedAction): StitchedAction | undefined {
  const id = action.pageViewId;
  if (id === undefined) return undefined;
  const hasTimings = TIMING_FIELDS.some((field) => action[field] !== undefined);
  if (action.type === 'page') {
    if (!hasTimings) draft.untimedViews.set(id, action);
    return undefined;
  }
  const view = hasTimings ? draft.untimedViews.get(id) : undefined;
  if (!view) return undefined;
  view.hasLateTimings = true;
  for (const field of TIMING_FIELDS) {
    const value = action[field];
    if (value !== undefined) view[field] = value;
  }
  return view;
}

/**
 * Visits that are being formed, one action after the other in the order of `compareActions`. What has been formed so
 * far stays, so that the next action costs the same however many came before.
 */
export class Stitching {
  readonly drafts: VisitDraft[] = [];
  /** The action that was added last. */
  last: StoredAction | undefined;
  private readonly index: VisitIndex;
  private readonly seen = new Set<string>();
  private changedDrafts = new Set<VisitDraft>();
  private changedActions = new Set<StitchedAction>();

  constructor(
    before: readonly VisitSummary[],
    readonly rules: StitchRules,
  ) {
    this.index = new VisitIndex(before);
  }

  /** Visits and actions that came or changed since the last call. */
  takeChanges(): { drafts: Iterable<VisitDraft>; actions: Iterable<StitchedAction> } {
    const changes = { drafts: this.changedDrafts, actions: this.changedActions };
    this.changedDrafts = new Set();
    this.changedActions = new Set();
    return changes;
  }

  add(action: StoredAction): void {
    this.last = action;
    if (this.seen.has(action.hitId)) return;
    this.seen.add(action.hitId);
    const timeS = Math.floor(action.timeMs / 1000);
    const found = findVisit(action, timeS, this.index);
    const previous = found && found.actions >= MOST_ACTIONS ? undefined : found;
    let draft: VisitDraft;
    if (!previous || beginsVisit(action, timeS, previous, this.rules)) {
      if (action.type === 'ping') {
        this.changedActions.add(withoutVisit(action));
        return;
      }
      draft = startVisit(action, timeS, previous);
      this.drafts.push(draft);
      this.index.add(draft);
    } else {
      draft = previous as VisitDraft;
      this.goOn(draft, action, timeS);
    }
    this.changedDrafts.add(draft);
    this.stitchTo(draft, action, timeS);
  }

  private goOn(draft: VisitDraft, action: StoredAction, timeS: number): void {
    const oldVisitorId = draft.visitorId;
    draft.pending = {
      secondsSincePrevious: Math.min(timeS - draft.lastS, VISIT_GAP_S),
      url: draft.visit.exitUrl,
      title: draft.visit.exitTitle,
      hasPrevious: draft.visit.hasExit,
      isSearch: draft.visit.isExitSearch,
    };
    continueVisit(draft.visit, action, timeS);
    if (draft.visitorId !== oldVisitorId) this.index.moveVisitor(draft, oldVisitorId);
    else this.index.touch(draft);
  }

  private stitchTo(draft: VisitDraft, action: StoredAction, timeS: number): void {
    takeVisitData(draft.visit, action);
    const before = draft.pending;
    const isCounted = countAction(draft.visit, action);
    convert(draft, action, timeS, isCounted, this.rules.durationGoals ?? []);
    if (before && this.rules.compat === '5.2') draft.visit.durationS += secondsOfConversion(action);
    const stitched: StitchedAction = {
      ...action,
      visitorId: action.visitorId === '' ? draft.visitorId : action.visitorId,
      visitId: draft.visitId,
      position: draft.visit.interactions,
      // A heartbeat or event moves the end of the visit; only what follows it counts for the page.
      hasPrevious: ENDS_STAY.has(action.type) && (before?.hasPrevious ?? false),
      previousUrl: before?.url ?? '',
      previousTitle: before?.title ?? '',
      secondsSincePrevious: before?.secondsSincePrevious ?? 0,
    };
    if (before?.isSearch && ENDS_STAY.has(action.type)) stitched.followsSearch = true;
    const view = passTimings(draft, stitched);
    if (view) this.changedActions.add(view);
    this.changedActions.add(stitched);
    draft.pending = undefined;
  }
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
  const stitching = new Stitching(before, rules);
  for (const action of [...actions].sort(compareActions)) stitching.add(action);
  return {
    visits: stitching.drafts.map((draft) => draft.visit),
    actions: [...stitching.takeChanges().actions],
    conversions: stitching.drafts.flatMap(conversionsOf),
  };
}
