import type { MatchedGoal } from './action-details.ts';
import { campaignDetailsOf } from './campaign-details.ts';
import { CHANNEL } from './channel/channel.ts';
import { CART_GOAL, type Conversion, ORDER_GOAL } from './conversion.ts';
import type { DurationGoal } from './duration-goal.ts';
import type { VisitDraft } from './start-visit.ts';
import type { StoredAction } from './stored-action.ts';
import type { Visit } from './visit.ts';

const STATUS = { none: 0, ordered: 1, openCart: 2, orderedThenCart: 3 } as const;

/** What a conversion is attributed to (visit-rules §7): an assistant, then what the client says, then the visit. */
function attributionOf(
  visit: Visit,
  action: StoredAction,
): Pick<Conversion, 'channel' | 'channelName' | 'channelKeyword'> {
  const ofVisit = { channel: visit.channel, channelName: visit.channelName, channelKeyword: visit.channelKeyword };
  const channel = action.attributedChannel;
  if (channel === undefined || visit.channel === CHANNEL.assistant) return ofVisit;
  if (channel !== CHANNEL.campaign && visit.channel === CHANNEL.campaign && visit.channelName !== '') return ofVisit;
  return { channel, channelName: action.attributedName ?? '', channelKeyword: action.attributedKeyword ?? '' };
}

const fromCents = (cents: number): number => Math.round(cents) / 100;

function conversionOf(visit: Visit, action: StoredAction, goalId: number, revenue: number): Conversion {
  return {
    orgId: visit.orgId,
    siteId: visit.siteId,
    timeMs: action.timeMs,
    hitId: action.hitId,
    goalId,
    visitId: visit.visitId,
    visitStartS: visit.startS,
    visitorId: visit.visitorId,
    userId: visit.userId,
    url: action.url,
    urlPrefix: action.urlPrefix,
    revenue,
    orderId: goalId === ORDER_GOAL ? (action.orderId ?? '') : '',
    revenueSubtotal: goalId === ORDER_GOAL ? (action.revenueSubtotal ?? null) : null,
    revenueTax: goalId === ORDER_GOAL ? (action.revenueTax ?? null) : null,
    revenueShipping: goalId === ORDER_GOAL ? (action.revenueShipping ?? null) : null,
    revenueDiscount: goalId === ORDER_GOAL ? (action.revenueDiscount ?? null) : null,
    itemCount: (action.items ?? []).reduce((sum, item) => sum + item.quantity, 0),
    items: action.items ?? [],
    ...attributionOf(visit, action),
    ...campaignDetailsOf(visit),
    referrerUrl: visit.referrerUrl,
    pageViewsBefore: visit.interactions,
    visitCount: visit.visitCount,
    returning: visit.returning,
    secondsSinceFirst: visit.secondsSinceFirst,
    secondsSinceLastOrder: visit.secondsSinceLastOrder,
    country: visit.country,
    region: visit.region,
    city: visit.city,
    latitude: visit.latitude,
    longitude: visit.longitude,
    language: visit.language,
    resolution: visit.resolution,
    localTimeS: visit.localTimeS,
    deviceType: visit.deviceType,
    deviceBrand: visit.deviceBrand,
    deviceModel: visit.deviceModel,
    os: visit.os,
    osVersion: visit.osVersion,
    browser: visit.browser,
    browserVersion: visit.browserVersion,
    browserEngine: visit.browserEngine,
    dimensions: visit.dimensions,
    variables: visit.variables,
  };
}

function addGoal(draft: VisitDraft, action: StoredAction, goal: MatchedGoal): void {
  const { visit, conversions } = draft;
  const isThere = visit.goalIds.includes(goal.goalId);
  if (
    isThere &&
    (!goal.allowsMultiple || conversions.some((c) => c.goalId === goal.goalId && c.hitId === action.hitId))
  )
    return;
  conversions.push(conversionOf(visit, action, goal.goalId, goal.revenue));
  if (!isThere) visit.goalIds = [...visit.goalIds, goal.goalId].sort((a, b) => a - b);
  visit.hasConverted = true;
  visit.revenue = fromCents((visit.revenue + goal.revenue) * 100);
}

function addOrder(draft: VisitDraft, action: StoredAction): void {
  const { visit } = draft;
  const revenue = action.revenue ?? 0;
  visit.ecommerceStatus = STATUS.ordered;
  visit.secondsSinceLastOrder = 0;
  visit.hasConverted = true;
  visit.revenue = fromCents((visit.revenue + revenue) * 100);
  draft.conversions.push(conversionOf(visit, action, ORDER_GOAL, revenue));
  draft.cart = undefined;
}

function changeCart(draft: VisitDraft, action: StoredAction): void {
  const { visit } = draft;
  const hasOrdered = visit.ecommerceStatus === STATUS.ordered || visit.ecommerceStatus === STATUS.orderedThenCart;
  visit.ecommerceStatus = hasOrdered ? STATUS.orderedThenCart : STATUS.openCart;
  draft.cart = conversionOf(visit, action, CART_GOAL, action.revenue ?? 0);
}

/**
 * What an action converts in its visit (visit-rules §8, §9): goals once a visit unless they allow more, orders, the
 * last cart. @param isCounted it is an action that counts, which goals by duration ask for
 */
export function convert(
  draft: VisitDraft,
  action: StoredAction,
  timeS: number,
  isCounted: boolean,
  durationGoals: readonly DurationGoal[],
): void {
  if (action.type === 'order') addOrder(draft, action);
  else if (action.type === 'cart') changeCart(draft, action);
  if (action.goals) for (const goal of action.goals) addGoal(draft, action, goal);
  if (!isCounted) return;
  for (const goal of durationGoals) if (timeS - draft.visit.startS > goal.minutes * 60) addGoal(draft, action, goal);
}
