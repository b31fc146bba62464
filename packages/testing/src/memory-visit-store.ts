import type { Conversion } from '@accord/ingest/conversion';
import { isLaterVisit } from '@accord/ingest/is-later-visit';
import type { RecentHit, VisitStore } from '@accord/ingest/ports';
import type { StitchedAction } from '@accord/ingest/stored-action';
import type { Visit, VisitSummary } from '@accord/ingest/visit';
import { visitorIdsOf } from '@accord/ingest/visit-group';

/** An event store for the loader's tests: rows by key, later versions win. */
export interface MemoryVisitStore extends VisitStore {
  readonly visits: Map<string, Visit>;
  readonly actions: Map<string, StitchedAction>;
  readonly conversions: Map<string, Conversion>;
}

const keyOf = (visit: Visit): string => `${visit.siteId} ${visit.startS} ${visit.visitId}`;
const keyOfConversion = (row: Conversion): string => `${row.siteId} ${row.timeMs} ${row.hitId} ${row.goalId}`;

export function createMemoryVisitStore(): MemoryVisitStore {
  const visits = new Map<string, Visit>();
  const actions = new Map<string, StitchedAction>();
  const conversions = new Map<string, Conversion>();
  return {
    visits,
    actions,
    conversions,
    visitsSince: async (siteId, visitorIds, fingerprints, sinceS) =>
      [...visits.values()].filter(
        (visit) =>
          visit.siteId === siteId &&
          visit.lastS >= sinceS &&
          (visitorIdsOf(visit).some((id) => visitorIds.includes(id)) || fingerprints.includes(visit.fingerprint)),
      ),
    lastVisitsBefore: async (siteId, visitorIds, beforeS) => {
      const last = new Map<string, VisitSummary>();
      for (const visit of visits.values()) {
        if (visit.siteId !== siteId || visit.startS >= beforeS || !visitorIds.includes(visit.visitorId)) continue;
        const known = last.get(visit.visitorId);
        if (!known || isLaterVisit(visit, known)) last.set(visit.visitorId, visit);
      }
      return [...last.values()];
    },
    actionsSince: async (siteId, visitorIds, fingerprints, sinceS) =>
      [...actions.values()].filter(
        (action) =>
          action.siteId === siteId &&
          action.timeMs >= sinceS * 1000 &&
          (visitorIds.includes(action.visitorId) || fingerprints.includes(action.fingerprint)),
      ),
    conversionsOf: async (siteId, wanted) => {
      const ids = new Set(wanted.map((visit) => visit.visitId));
      return [...conversions.values()].filter((row) => row.siteId === siteId && ids.has(row.visitId));
    },
    ordersById: async (siteId, orderIds) => {
      const found = new Map<string, string[]>();
      for (const row of conversions.values()) {
        if (row.siteId !== siteId || row.goalId !== 0 || !orderIds.includes(row.orderId)) continue;
        found.set(row.orderId, [...(found.get(row.orderId) ?? []), row.hitId]);
      }
      return found;
    },
    recentHits: async (sinceMs): Promise<RecentHit[]> =>
      [...actions.values()].filter((action) => action.receivedMs >= sinceMs),
    write: async (batch) => {
      for (const action of batch.actions) actions.set(`${action.siteId} ${action.timeMs} ${action.hitId}`, action);
      for (const row of batch.removedConversions ?? []) conversions.delete(keyOfConversion(row));
      for (const row of batch.conversions ?? []) conversions.set(keyOfConversion(row), row);
      const live = new Set(batch.visits.map(keyOf));
      for (const visit of batch.removedVisits) if (!live.has(keyOf(visit))) visits.delete(keyOf(visit));
      for (const visit of batch.visits) visits.set(keyOf(visit), visit);
    },
  };
}
