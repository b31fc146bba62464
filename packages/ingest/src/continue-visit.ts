import { campaignDetailsOf } from './campaign-details.ts';
import { CHANNEL } from './channel/channel.ts';
import type { StoredAction } from './stored-action.ts';
import type { Visit } from './visit.ts';

/** Browsers that only look alike may share a visit for a while; the row must not grow with each of them. */
const FORMER_IDS_KEPT = 32;

function takeVisitorId(visit: Visit, action: StoredAction): void {
  if (action.visitorId === '' || action.visitorId === visit.visitorId) return;
  const former = visit.formerVisitorIds === '' ? [] : visit.formerVisitorIds.split(',');
  if (visit.hasVisitorId) former.push(visit.visitorId);
  visit.formerVisitorIds = [...new Set(former)]
    .filter((id) => id !== action.visitorId)
    .slice(-FORMER_IDS_KEPT)
    .join(',');
  visit.visitorId = action.visitorId;
  visit.hasVisitorId = true;
}

function takePlace(visit: Visit, action: StoredAction): void {
  visit.country = action.country;
  if (action.region !== '') visit.region = action.region;
  if (action.city !== '') visit.city = action.city;
  if (action.latitude !== null) visit.latitude = action.latitude;
  if (action.longitude !== null) visit.longitude = action.longitude;
}

/** What an action changes in a visit that runs already (visit-rules §3). */
export function continueVisit(visit: Visit, action: StoredAction, timeS: number): void {
  visit.lastS = timeS;
  visit.durationS = timeS - visit.startS + 1;
  takeVisitorId(visit, action);
  if (action.userId !== '') visit.userId = action.userId;
  if (visit.resolution === 'unknown') visit.resolution = action.resolution;
  if (action.isPlaceStated) takePlace(visit, action);
  if (visit.channel === CHANNEL.direct && action.channel !== CHANNEL.direct) {
    visit.channel = action.channel;
    visit.channelName = action.channelName;
    visit.channelKeyword = action.channelKeyword;
    visit.referrerUrl = action.referrerUrl;
    Object.assign(visit, campaignDetailsOf(action));
  }
}

/** Custom dimensions and variables that an action sets on its visit, whether it begins it or not. */
export function takeVisitData(visit: Visit, action: StoredAction): void {
  if (action.visitDimensions) visit.dimensions = { ...visit.dimensions, ...action.visitDimensions };
  if (!action.visitVariables) return;
  const bySlot = new Map(visit.variables.map((entry) => [entry.slot, entry]));
  for (const entry of action.visitVariables) {
    if (entry.value === '') bySlot.delete(entry.slot);
    else bySlot.set(entry.slot, entry);
  }
  visit.variables = [...bySlot.values()].sort((a, b) => a.slot - b.slot);
}
