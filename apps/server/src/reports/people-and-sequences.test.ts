import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../test/stored-answers.ts';

const DAY_S = 86_400;
const FIRST_S = Date.parse('2024-03-01T00:00:00Z') / 1000;
const DAYS = 12;
/** The days that are asked about; those before are for looking back. */
const ASKED = { period: 'range', date: '2024-03-07,2024-03-12' } as const;
const ASKED_FROM_S = FIRST_S + 6 * DAY_S;
const VISITS = 700;
const PEOPLE = 140;
const COUNTRIES = ['de', 'fr', 'us'];
const PAGES = ['a', 'b', 'c', 'd'];

interface Seen {
  visit: number;
  person: number;
  country: string;
  /** Steps: when, in seconds, and which page. */
  actions: readonly { atS: number; page: string }[];
}

const visit = fc.record({
  person: fc.nat(PEOPLE - 1),
  startS: fc.nat((DAYS - 1) * DAY_S),
  country: fc.constantFrom(...COUNTRIES),
  // Several in the same second are told apart by their place in the visit alone.
  actions: fc.array(fc.record({ waitS: fc.constantFrom(0, 0, 20, 60, 61, 900), page: fc.constantFrom(...PAGES) }), {
    minLength: 1,
    maxLength: 7,
  }),
});

const SEEN: readonly Seen[] = fc.sample(visit, { seed: 20, numRuns: VISITS }).map((one, at) => {
  let atS = FIRST_S + one.startS;
  const actions = one.actions.map(({ waitS, page }) => {
    atS += waitS;
    return { atS, page };
  });
  return { visit: at + 1, person: one.person + 1, country: one.country, actions };
});

const id = (number: number): string => number.toString(16).padStart(16, '0');
const lastOf = ({ actions }: Seen): number => actions.at(-1)?.atS ?? 0;
const inRange = (atS: number, lookbackDays = 0): boolean =>
  atS >= ASKED_FROM_S - lookbackDays * DAY_S && atS < ASKED_FROM_S + 6 * DAY_S;

/** Whether actions, as they happened, hold pages in this order, each at most so long after the one before. */
function holds(actions: Seen['actions'], steps: readonly { page: string; withinS?: number }[]): boolean {
  const follow = (from: number, step: number, beforeS: number): boolean => {
    const wanted = steps[step];
    if (wanted === undefined) return true;
    return actions.some(
      ({ atS, page }, at) =>
        at >= from &&
        page === wanted.page &&
        (step === 0 || atS - beforeS <= (wanted.withinS ?? Number.POSITIVE_INFINITY)) &&
        follow(at + 1, step + 1, atS),
    );
  };
  return follow(0, 0, 0);
}

/** All that a person did, in order, of what may count. */
function actionsOf(person: number, lookbackDays: number): Seen['actions'] {
  return SEEN.filter((one) => one.person === person)
    .flatMap((one) => one.actions.map((action, place) => ({ ...action, place })))
    .filter(({ atS }) => inRange(atS, lookbackDays))
    .sort((one, other) => one.atS - other.atS || one.place - other.place);
}

const ofPerson =
  (does: (one: Seen) => boolean, lookbackDays = 0) =>
  ({ person }: Seen): boolean =>
    SEEN.some((one) => one.person === person && inRange(lastOf(one), lookbackDays) && does(one));
const viewed = (page: string) => (one: Seen) => one.actions.some((action) => action.page === page);
const from = (country: string) => (one: Seen) => one.country === country;

const CASES: readonly [string, (one: Seen) => boolean][] = [
  ['visitor(countryCode==de)', ofPerson(from('de'))],
  ['!visitor(countryCode==de)', (one) => !ofPerson(from('de'))(one)],
  ['visitor(5d|countryCode==de;pageUrl=@/a)', ofPerson((one) => from('de')(one) && viewed('a')(one), 5)],
  ['countryCode==fr;visitor(pageUrl!@/a)', (one) => from('fr')(one) && ofPerson((other) => !viewed('a')(other))(one)],
  [
    'visitor(countryCode==us;visitor(countryCode==de))',
    ofPerson((one) => from('us')(one) && ofPerson(from('de'))(one)),
  ],
  ['sequence(pageUrl=$/a>>pageUrl=$/b)', ({ actions }) => holds(actions, [{ page: 'a' }, { page: 'b' }])],
  [
    'sequence(pageUrl=$/a>>1m>>pageUrl=$/b)',
    ({ actions }) => holds(actions, [{ page: 'a' }, { page: 'b', withinS: 60 }]),
  ],
  [
    'sequence(pageUrl=$/a>>0s>>pageUrl=$/b>>pageUrl=$/c)',
    ({ actions }) => holds(actions, [{ page: 'a' }, { page: 'b', withinS: 0 }, { page: 'c' }]),
  ],
  [
    'sequence(pageUrl=$/a>>pageUrl=$/a>>15m>>pageUrl=$/a)',
    ({ actions }) => holds(actions, [{ page: 'a' }, { page: 'a' }, { page: 'a', withinS: 900 }]),
  ],
  [
    '!sequence(pageUrl=$/d>>pageUrl=$/c),countryCode==de',
    (one) => !holds(one.actions, [{ page: 'd' }, { page: 'c' }]) || from('de')(one),
  ],
  [
    'visitor(sequence(pageUrl=$/c>>30s>>pageUrl=$/d))',
    ofPerson(({ actions }) => holds(actions, [{ page: 'c' }, { page: 'd', withinS: 30 }])),
  ],
  [
    'visitorSequence(pageUrl=$/a>>pageUrl=$/d)',
    ({ person }) => holds(actionsOf(person, 0), [{ page: 'a' }, { page: 'd' }]),
  ],
  [
    'visitorSequence(4d|pageUrl=$/a>>1d>>pageUrl=$/b>>2h>>pageUrl=$/c)',
    ({ person }) =>
      holds(actionsOf(person, 4), [{ page: 'a' }, { page: 'b', withinS: DAY_S }, { page: 'c', withinS: 7200 }]),
  ],
];

describe('segments of people and of sequences, on the real engine', () => {
  let answers: StoredAnswers;
  beforeAll(async () => {
    answers = await openStoredAnswers(ASKED);
    await answers.events.visitStore.write({
      version: 1,
      visits: SEEN.map(({ visit: number, person, country, actions }) =>
        aVisit({
          visitId: id(number),
          visitorId: id(person),
          startS: actions[0]?.atS ?? 0,
          lastS: actions.at(-1)?.atS ?? 0,
          actions: actions.length,
          country,
        }),
      ),
      actions: SEEN.flatMap(({ visit: number, person, actions }) =>
        actions.map(({ atS, page }, at) =>
          aStitchedAction({
            visitId: id(number),
            visitorId: id(person),
            hitId: id(number * 16 + (15 - at)),
            timeMs: atS * 1000,
            position: at + 1,
            url: `example.org/${page}`,
          }),
        ),
      ),
      conversions: [],
      removedVisits: [],
      removedConversions: [],
    });
  });
  afterAll(() => answers?.close());

  it.each(CASES)('%s selects what a plain reading of it does', async (segment, selects) => {
    const asked = SEEN.filter((one) => inRange(lastOf(one)));
    const selected = asked.filter(selects);
    // A case in which all or none are selected would show nothing.
    expect(selected.length).toBeGreaterThan(3);
    expect(selected.length).toBeLessThan(asked.length - 3);
    expect(await answers.ask('VisitsSummary.getVisits', { segment })).toEqual({ value: selected.length });
    const people = new Set(selected.map(({ person }) => person)).size;
    expect(await answers.ask('VisitsSummary.getUniqueVisitors', { segment })).toEqual({ value: people });
    const pages = (await answers.ask('Actions.getPageUrls', { segment, flat: '1' })) as { nb_hits: number }[];
    const views = selected.flatMap(({ actions }) => actions).length;
    expect(pages.reduce((sum, { nb_hits }) => sum + nb_hits, 0)).toBe(views);
  });
});
