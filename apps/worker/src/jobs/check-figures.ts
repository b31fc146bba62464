import type { FigureCheck, FigureChecks } from '@accord/control-db/figure-checks';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import { compileFigureChecks } from '@accord/query/consistency/compile-figure-checks';
import { FIGURE_CHECKS } from '@accord/query/consistency/figure-checks';
import type { EventReader, Row } from '@accord/query/ports';
import { addDays } from '@accord/query/time/iso-date';

export interface FigureCheckParts {
  readonly checks: FigureChecks;
  readonly events: EventReader;
  siteOf(key: { orgId: number; siteId: number }): Promise<Site | undefined>;
  /** Told when figures begin to differ and when they agree again; never with anything of a visitor. */
  report(message: string): void;
}

/** The last days, today included: what changes is compared soonest. */
const DAYS = 7;
/** Hits wait in the spool as long. */
const LIMIT_MS = 5_000;

type Outcome = Omit<FigureCheck, 'orgId' | 'siteId'>;

/** The figures; undefined where they could not be counted in time. The next turn tries again. */
async function readFigures(site: Site, fromDay: string, toDay: string, events: EventReader): Promise<Row | undefined> {
  const { orgId, siteId, timeZone } = site;
  const tags = {
    purpose: 'consistency',
    surface: 'worker',
    report: 'check-figures',
    orgId,
    siteIds: [siteId],
  } as const;
  try {
    const query = compileFigureChecks({ siteId, timeZone, first: fromDay, last: toDay });
    return (await events.run(query, tags, AbortSignal.timeout(LIMIT_MS)))[0];
  } catch {
    // Too slow or away: neither is a difference, and both are told elsewhere.
    return undefined;
  }
}

/**
 * Compares figures that must agree, of the site whose turn it is. Call it between batches, when visits and actions
 * belong together. @returns what was written
 */
export async function checkFigures(nowMs: number, parts: FigureCheckParts): Promise<readonly Outcome[]> {
  const key = await parts.checks.next();
  const site = key === undefined ? undefined : await parts.siteOf(key);
  if (site === undefined) return [];
  const toDay = localDate(site.timeZone, nowMs);
  const fromDay = addDays(toDay, 1 - DAYS);
  const [row, before] = await Promise.all([readFigures(site, fromDay, toDay, parts.events), parts.checks.ofSite(site)]);
  const outcomes = FIGURE_CHECKS.map(({ id, expected, found }): Outcome => {
    const known = before.find(({ checkId }) => checkId === id)?.failedSinceMs ?? null;
    const common = { checkId: id, fromDay, toDay, checkedMs: nowMs };
    // What was not counted says nothing about what failed before.
    if (row === undefined) return { ...common, expected: null, found: null, failedSinceMs: known };
    const figures = { expected: Number(row[expected]), found: Number(row[found]) };
    const fails = figures.expected !== figures.found;
    if (fails && known === null) parts.report(`site ${site.siteId}: ${id} differ from ${fromDay} to ${toDay}`);
    if (!fails && known !== null) parts.report(`site ${site.siteId}: ${id} agree again`);
    return { ...common, ...figures, failedSinceMs: fails ? (known ?? nowMs) : null };
  });
  await parts.checks.write(site, outcomes);
  return outcomes;
}
