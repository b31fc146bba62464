import { isLaterVisit } from './is-later-visit.ts';
import type { VisitDraft } from './start-visit.ts';
import type { VisitSummary } from './visit.ts';

type Known = VisitSummary | VisitDraft;

/** Keeps `map` at the latest visit of each key; a visit that has just gone on can only have become later. */
function raise(map: Map<string, Known>, key: string, visit: Known): void {
  const best = map.get(key);
  if (!best || isLaterVisit(visit, best)) map.set(key, visit);
}

/** Finds the latest visit by visitor id or fingerprint while visits are being formed, in one look-up each. */
export class VisitIndex {
  private readonly ofVisitor = new Map<string, Known[]>();
  private readonly latestByVisitor = new Map<string, Known>();
  private readonly latestByFingerprint = new Map<string, Known>();

  constructor(before: readonly VisitSummary[]) {
    for (const visit of before) this.add(visit);
  }

  add(visit: Known): void {
    const listed = this.ofVisitor.get(visit.visitorId);
    if (listed) listed.push(visit);
    else this.ofVisitor.set(visit.visitorId, [visit]);
    this.touch(visit);
  }

  /** A visit went on: its last action is later now. */
  touch(visit: Known): void {
    raise(this.latestByVisitor, visit.visitorId, visit);
    raise(this.latestByFingerprint, visit.fingerprint, visit);
  }

  /** A visit took over another visitor id. */
  moveVisitor(visit: Known, from: string): void {
    const left = (this.ofVisitor.get(from) ?? []).filter((other) => other !== visit);
    this.ofVisitor.set(from, left);
    this.latestByVisitor.delete(from);
    for (const other of left) raise(this.latestByVisitor, from, other);
    this.add(visit);
  }

  latestOfVisitor(visitorId: string): Known | undefined {
    return this.latestByVisitor.get(visitorId);
  }

  latestOfFingerprint(fingerprint: string): Known | undefined {
    return this.latestByFingerprint.get(fingerprint);
  }
}
