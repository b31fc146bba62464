import type { Visit } from '@accord/ingest/visit';

/** Visits that lie close together in time, so that one range of the primary key covers them. */
export interface VisitSpan {
  fromS: number;
  lastS: number;
  visitIds: string[];
}

/** Reading a second range costs less than reading this much time in between. */
const WORTH_SPLITTING_S = 3600;

/** Groups visits into spans of time with gaps of more than an hour between them, at most `maxVisits` in each. */
export function spansOf(
  visits: readonly Pick<Visit, 'visitId' | 'startS' | 'lastS'>[],
  maxVisits: number,
): VisitSpan[] {
  const spans: VisitSpan[] = [];
  for (const visit of [...visits].sort((one, other) => one.startS - other.startS)) {
    const span = spans.at(-1);
    if (span === undefined || visit.startS - span.lastS > WORTH_SPLITTING_S || span.visitIds.length >= maxVisits) {
      spans.push({ fromS: visit.startS, lastS: visit.lastS, visitIds: [visit.visitId] });
    } else {
      span.lastS = Math.max(span.lastS, visit.lastS);
      span.visitIds.push(visit.visitId);
    }
  }
  return spans;
}
