import { chooserOf } from './chooser-of.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Occasion, Page, PageKind, SiteProfile } from './site-profile.ts';
import type { Source } from './sources.ts';

/** One page of a visit. */
export interface PlannedView {
  readonly kind: string;
  readonly page: Page;
  /** Seconds after the beginning of the visit. */
  readonly atS: number;
}

/** What happens in one visit, whoever makes it. */
export interface PlannedVisit {
  readonly source: Source;
  readonly views: readonly PlannedView[];
}

/** Longer looks at one page would end the visit. */
const LONGEST_LOOK_S = 1_500;
const SHORTEST_LOOK_S = 2;
const MOST_VIEWS = 40;
const LEAVE = 'leave';
const DAY_MS = 86_400_000;
/** How much less people who came by a link of others look around. */
const CURIOSITY: Readonly<Record<Source['from'], number>> = {
  direct: 0,
  search: 0.06,
  website: 0.1,
  campaign: 0.12,
  assistant: 0.02,
  social: 0.22,
};

/** Makes visits of one site. */
export function visitPlanner(profile: SiteProfile, untilMs: number) {
  const newSource = chooserOf(profile.sources);
  const knownSource = chooserOf(profile.returningSources);
  const entryKind = Object.fromEntries(
    Object.entries(profile.entries).map(([from, kinds]) => [from, chooserOf(kinds)]),
  ) as Record<Source['from'], (random: number) => string>;
  const kinds = new Map(
    Object.entries(profile.kinds).map(([name, kind]) => [
      name,
      { ...kind, chooseNext: chooserOf(kind.next), choosePage: pageChooser(kind, untilMs) },
    ]),
  );
  const kindOf = (name: string) => {
    const found = kinds.get(name);
    if (found === undefined) throw new Error(`${profile.name} has no pages of the kind ${name}`);
    return found;
  };

  return (
    startMs: number,
    isReturning: boolean,
    occasion: Occasion | undefined,
    random: SeededRandom,
  ): PlannedVisit => {
    const source = occasion?.source ?? (isReturning ? knownSource : newSource)(random.next());
    let kind = occasion?.landsOn.kind ?? entryKind[source.from](random.next());
    let page = occasion
      ? (kindOf(kind).pages[occasion.landsOn.page] as Page)
      : kindOf(kind).choosePage(startMs, random.next());
    const views: PlannedView[] = [{ kind, page, atS: 0 }];
    let atS = 0;
    const leavesAtOnce = random.happens(CURIOSITY[source.from] + (isReturning ? 0 : 0.05));
    while (!leavesAtOnce && views.length < MOST_VIEWS) {
      const current = kindOf(kind);
      kind = current.chooseNext(random.next());
      if (kind === LEAVE) break;
      const look = current.medianSeconds * Math.exp(0.85 * random.normal());
      atS += Math.round(Math.min(LONGEST_LOOK_S, Math.max(SHORTEST_LOOK_S, look)));
      const next = kindOf(kind).choosePage(startMs, random.next());
      // Whoever chose the page they are on reloaded it; that is rare, so mostly they did not.
      page = next === page ? kindOf(kind).choosePage(startMs, random.next()) : next;
      views.push({ kind, page, atS });
    }
    return { source, views };
  };
}

/** Known pages by rank; news by age, counted back from the end of the period. */
function pageChooser(kind: PageKind, untilMs: number): (startMs: number, random: number) => Page {
  const { pages, isNews = false } = kind;
  if (!isNews) {
    const choose = chooserOf(pages.map((page, rank) => [page, 1 / (rank + 1.4)] as const));
    return (_startMs, random) => choose(random);
  }
  return (startMs, random) => {
    const latest = pages.length - 1 - Math.floor((untilMs - startMs) / DAY_MS);
    const age = Math.floor(-3.2 * Math.log(1 - random));
    const place = (latest - age) % pages.length;
    return pages[place < 0 ? place + pages.length : place] as Page;
  };
}
