import { isLaterVisit } from './is-later-visit.ts';
import type { VisitDraft } from './start-visit.ts';
import type { VisitSummary } from './visit.ts';

type Known = VisitSummary | VisitDraft;

function latest(visits: readonly Known[] | undefined): Known | undefined {
  return visits?.reduce<Known | undefined>(
    (best, visit) => (best && isLaterVisit(best, visit) ? best : visit),
    undefined,
  );
}

function push(map: Map<string, Known[]>, key: string, visit: Known): void {
  const listed = map.get(key);
  if (listed) listed.push(visit);
  else map.set(key, [visit]);
}

/** Finds the latest visit by visitor id or fingerprint while visits are being formed. */
export class VisitIndex {
  private readonly byVisitor = new Map<string, Known[]>();
  private readonly byFingerprint = new Map<string, Known[]>();

  constructor(before: readonly VisitSummary[]) {
    for (const visit of before) this.add(visit);
  }

  add(visit: Known): void {
    push(this.byVisitor, visit.visitorId, visit);
    push(this.byFingerprint, visit.fingerprint, visit);
  }

  /** A visit took over another visitor id. */
  moveVisitor(visit: Known, from: string): void {
    const old = this.byVisitor.get(from);
    if (old)
      this.byVisitor.set(
        from,
        old.filter((other) => other !== visit),
      );
    push(this.byVisitor, visit.visitorId, visit);
  }

  latestOfVisitor(visitorId: string): Known | undefined {
    return latest(this.byVisitor.get(visitorId));
  }

  latestOfFingerprint(fingerprint: string): Known | undefined {
    return latest(this.byFingerprint.get(fingerprint));
  }
}
