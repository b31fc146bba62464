import type { Category } from '@accord/catalog/define-category';
import { type CategoryId, categories } from '@accord/catalog/generated/categories';
import { aHit, aSite, ingestPorts } from '@accord/testing/a-hit';
import { describe, expect, it } from 'vitest';
import type { ActionDetails } from '../action-details.ts';
import { ingest } from '../pipeline.ts';
import type { RawHit } from '../raw-hit.ts';
import { categoriesIn } from './category-set.ts';
import { choicesOf } from './choices-of.ts';
import { compileCollection } from './compile-collection.ts';

const MARK = 'zq7marker';
const OWN = '198.51.100.209';
const authenticated: Partial<RawHit> = { mayWrite: () => true };

interface Case {
  /** The hit that brings something of the category. */
  readonly hit: RawHit;
  /** Text that stands in what is written from this mode on, and in none below it. */
  readonly marks: Readonly<Record<string, string>>;
}

const error = {
  cra: `broken ${MARK}`,
  cra_tp: 'TypeError',
  cra_ru: 'https://example.org/app.js',
  cra_st: `at ${MARK}`,
};
const items = `[["sku-1","${MARK}","",5,1]]`;
const cases: Readonly<Record<Exclude<CategoryId, 'recording'>, Case>> = {
  ip: {
    hit: aHit({ cip: OWN }, authenticated),
    marks: { 'mask-3': '"198.0.0.0"', 'mask-2': '"198.51.0.0"', 'mask-1': '"198.51.100.0"', full: `"${OWN}"` },
  },
  geo: {
    hit: aHit({ country: 'de', region: 'BE', city: MARK, lat: '52.5234', long: '13.4114' }, authenticated),
    marks: { country: '"de"', region: '"BE"', city: MARK, rounded: '52.5,', exact: '52.5234' },
  },
  client: {
    hit: aHit({ ua: `Mozilla/5.0 ${MARK}`, pdf: '1' }),
    marks: {
      families: '"deviceRule":"families"',
      majors: '"deviceRule":"majors"',
      versions: '"plugins":"pdf"',
      raw: `"userAgent":"Mozilla/5.0 ${MARK}"`,
    },
  },
  time: {
    hit: aHit({ h: '9', m: '8', s: '7' }, { receivedMs: Date.UTC(2026, 2, 5, 10, 11, 12) }),
    marks: {
      hour: String(Date.UTC(2026, 2, 5, 10)),
      minute: String(Date.UTC(2026, 2, 5, 10, 11)),
      second: String(Date.UTC(2026, 2, 5, 10, 11, 12)),
    },
  },
  pages: {
    hit: aHit({ url: `https://example.org/path?lang=en&secret=${MARK}` }),
    marks: { path: 'example.org/path', 'allowed-query': 'path?lang=en', full: MARK },
  },
  screens: { hit: aHit({ url: 'app://shop/basket', action_name: MARK }), marks: { on: MARK } },
  referrer: {
    hit: aHit({ urlref: `https://other.example/${MARK}?from=q9q` }),
    marks: { host: 'https://other.example', path: MARK, full: 'q9q' },
  },
  campaign: {
    hit: aHit({ url: `https://example.org/?mtm_campaign=${MARK}&ttclid=q9q` }),
    marks: { named: MARK, all: 'q9q' },
  },
  downloads: {
    hit: aHit({ download: `https://x.example/${MARK}.pdf?signature=q9q` }),
    marks: { path: MARK, full: 'q9q' },
  },
  outlinks: {
    hit: aHit({ link: `https://x.example/${MARK}?q=q9q` }),
    marks: { host: 'https://x.example', path: MARK, full: 'q9q' },
  },
  resolution: { hit: aHit({ res: '1917x1043' }), marks: { bucket: '"1920x1080"', exact: '"1917x1043"' } },
  search: {
    hit: aHit({ search: `${MARK} jane@x.org` }),
    marks: { redacted: `${MARK} [redacted]`, full: 'jane@x.org' },
  },
  custom: {
    hit: aHit({ dimension1: MARK, cvar: '{"1":["q9q","r"]}', dimension99: 'undeclared' }),
    marks: { declared: MARK, all: 'q9q' },
  },
  events: { hit: aHit({ e_c: MARK, e_a: 'jane@x.org' }), marks: { redacted: MARK, all: 'jane@x.org' } },
  content: {
    hit: aHit({ c_n: MARK, c_t: 'https://x.example/y?z=q9q' }),
    marks: { on: MARK, full: 'q9q' },
  },
  errors: { hit: aHit(error), marks: { type: 'TypeError', message: MARK } },
  userid: { hit: aHit({ uid: MARK }), marks: { full: MARK } },
  order: { hit: aHit({ idgoal: '0', ec_id: MARK, revenue: '4711' }), marks: { random: '4711', full: MARK } },
  carts: { hit: aHit({ idgoal: '0', revenue: '4711', ec_items: items }), marks: { totals: '4711', items: MARK } },
  media: {
    hit: aHit({ ma_id: 'a', ma_mt: 'video', ma_ti: MARK, ma_re: 'https://x.example/p9p.mp4?signature=q9q' }),
    marks: { title: MARK, path: 'p9p', full: 'q9q' },
  },
  abtests: { hit: aHit({ e_c: 'abtesting', e_a: MARK, e_n: 'red' }), marks: { visit: MARK } },
};

/** What would be written, without the agent, which travels sealed until its device is known. */
function written(hit: RawHit, category: CategoryId, mode: string, privacyMode = 'consented-full' as const): string {
  const preset = choicesOf('everything');
  const choices = { ...preset, privacyMode, choices: { [category]: mode }, allowedQuery: ['lang'] };
  const dimensions = [{ dimensionId: 1, scope: 'action', isCaseSensitive: true, extractions: [] }] as const;
  const outcome = ingest(hit, ingestPorts(aSite({ collection: choices, dimensions })));
  if (outcome.kind !== 'accepted') return '';
  const { userAgent: _sealed, ...record } = outcome.hit;
  return JSON.stringify(record);
}

const declared: readonly Category[] = categories;
const rows = declared
  .filter(({ id }) => id !== 'recording')
  .flatMap(({ id, modes }) => modes.map((mode, at) => ({ id: id as keyof typeof cases, mode: mode.id, at, modes })));

type Details = Required<ActionDetails>;
type TextField = {
  [Field in keyof Details]: Details[Field] extends number | boolean | number[] ? never : Field;
}[keyof Details];
/** Numbers of goals hold no text. */
const TEXTS: Record<Exclude<TextField, 'goals'>, true> = {
  userAgent: true,
  plugins: true,
  pageViewId: true,
  searchCategory: true,
  eventCategory: true,
  eventAction: true,
  eventName: true,
  contentName: true,
  contentPiece: true,
  contentTarget: true,
  contentInteraction: true,
  dimensions: true,
  visitDimensions: true,
  pageVariables: true,
  visitVariables: true,
  productSku: true,
  productName: true,
  productCategories: true,
  orderId: true,
  items: true,
  campaignSource: true,
  campaignMedium: true,
  campaignContent: true,
  campaignId: true,
  campaignGroup: true,
  campaignPlacement: true,
  attributedName: true,
  attributedKeyword: true,
  mediaId: true,
  mediaUrl: true,
  mediaTitle: true,
  mediaType: true,
  mediaPlayer: true,
  formViewId: true,
  formId: true,
  formName: true,
  formEntryField: true,
  formExitField: true,
  formFields: true,
  errorMessage: true,
  errorType: true,
  errorCategory: true,
  errorFile: true,
  errorStack: true,
  experiment: true,
  variation: true,
};

describe('categories of data', () => {
  it.each(rows)('$id: $mode keeps what it says, and nothing that needs more', ({ id, mode, at, modes }) => {
    const { hit, marks } = cases[id];
    const text = written(hit, id, mode);
    for (const [from, mark] of Object.entries(marks)) {
      const place = modes.findIndex((one) => one.id === from);
      // What a lower mode keeps in a coarser form is not there in the finer one.
      if (place === at) expect(text).toContain(mark);
      if (place > at) expect(text).not.toContain(mark);
    }
    if (marks[mode] === undefined && at === 0) expect(text).not.toContain(MARK);
    expect(text).not.toContain('undeclared');
  });

  it.each(declared)(
    '$id has modes, ceilings and presets that are declared',
    ({ modes, ceilings, presets, label, doc }) => {
      const ids = modes.map((mode) => mode.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const mode of [...Object.values(ceilings), ...Object.values(presets)]) expect(ids).toContain(mode);
      const heights = (order: readonly string[]) => order.map((mode) => ids.indexOf(mode));
      const ceiling = heights([ceilings.anonymous, ceilings.pseudonymous, ceilings['consented-full']]);
      const preset = heights([presets.minimal, presets.standard, presets.everything]);
      expect(ceiling).toEqual([...ceiling].sort((one, other) => one - other));
      expect(preset).toEqual([...preset].sort((one, other) => one - other));
      for (const text of [label, doc, ...modes.flatMap((mode) => [mode.label, mode.doc])]) expect(text).not.toBe('');
    },
  );

  it('claims every field that can hold a text', () => {
    const claimed = new Set(declared.flatMap(({ claims }) => claims.map(({ field }) => field)));
    const named = { ...TEXTS, userAgent: true, title: true, url: true, referrerUrl: true, channelName: true };
    const open = Object.keys(named).filter((field) => !claimed.has(field === 'userAgent' ? 'agent' : field));
    expect(open).toEqual([]);
  });

  it('gives a user id or an order one hash a site, which tells it apart and nothing more', () => {
    const [ann, again, bob] = [MARK, MARK, 'bob'].map((uid) => written(aHit({ uid }), 'userid', 'hmac'));
    expect(ann).toBe(again);
    expect(ann).not.toBe(bob);
    expect(ann).not.toContain(MARK);
    expect(ann).toMatch(/"userId":"[0-9a-f]{16}"/);
  });

  it('lets no choice reach above the ceiling of the privacy mode', () => {
    for (const privacyMode of ['anonymous', 'pseudonymous'] as const) {
      const choices = Object.fromEntries(declared.map(({ id, modes }) => [id, modes.at(-1)?.id ?? '']));
      const collection = compileCollection({ ...choicesOf('everything'), privacyMode, choices });
      for (const { id, ceilings } of declared) {
        expect([id, collection.modes[id as CategoryId].mode]).toEqual([id, ceilings[privacyMode]]);
      }
    }
  });

  it('says of a hit with everything which categories a fresh site did not keep', () => {
    const params = Object.assign({}, ...Object.values(cases).map(({ hit }) => hit.params)) as Record<string, string>;
    const {
      idgoal: _goal,
      download: _file,
      link: _link,
      ma_id: _media,
      cra: _error,
      search: _search,
      ...page
    } = params;
    const outcome = ingest(aHit({ ...page, e_c: '' }, authenticated), ingestPorts(aSite()));
    const expected = ['client', 'content', 'custom', 'geo', 'referrer', 'resolution', 'userid'];
    expect(categoriesIn(outcome.notKept).sort()).toEqual(expected);
  });
});
