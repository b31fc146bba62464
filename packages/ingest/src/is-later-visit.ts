import type { VisitSummary } from './visit.ts';

/**
 * True when `a` is the later one of two visits: by its last action, then by its start. Visits of one visitor that
 * begin in the same second are told apart by their count.
 */
export function isLaterVisit(a: VisitSummary, b: VisitSummary): boolean {
  if (a.lastS !== b.lastS) return a.lastS > b.lastS;
  if (a.startS !== b.startS) return a.startS > b.startS;
  if (a.visitCount !== b.visitCount) return a.visitCount > b.visitCount;
  return a.visitId > b.visitId;
}
