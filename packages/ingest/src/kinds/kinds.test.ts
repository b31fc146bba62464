import { aGoal, aHit, aSite, ingestPorts } from '@accord/testing/a-hit';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../collection/choices-of.ts';
import { ingest } from '../pipeline.ts';
import type { SiteRules } from '../site-rules.ts';
import type { StoredAction } from '../stored-action.ts';

const shop: Partial<SiteRules> = { collection: choicesOf('everything') };

function stored(params: Record<string, string>, site: Partial<SiteRules> = shop): StoredAction {
  const outcome = ingest(aHit(params), ingestPorts(aSite(site)));
  if (outcome.kind !== 'accepted') throw new Error(`not stored: ${JSON.stringify(outcome)}`);
  return outcome.hit.action;
}
const refused = (params: Record<string, string>, site: Partial<SiteRules> = shop) =>
  ingest(aHit(params), ingestPorts(aSite(site)));

describe('kinds of actions', () => {
  it.each<[string, Record<string, string>, Partial<StoredAction>]>([
    [
      'a download, with its whole address',
      { download: 'https://cdn.example.org/a.pdf?v=1#p', link: 'https://x.org/' },
      { type: 'download', url: 'https://cdn.example.org/a.pdf?v=1#p', urlPrefix: 255, title: '' },
    ],
    ['an outlink', { link: 'https://x.org/y?z=1' }, { type: 'outlink', url: 'https://x.org/y?z=1' }],
    [
      'an event',
      { e_c: ' video ', e_a: 'play', e_n: 'intro', e_v: '1.5', url: 'https://example.org/p' },
      {
        type: 'event',
        url: 'example.org/p',
        eventCategory: 'video',
        eventAction: 'play',
        eventName: 'intro',
        eventValue: 1.5,
      },
    ],
    ['a page view, as an event needs an action', { e_c: 'video' }, { type: 'page' }],
    [
      'an experiment',
      { e_c: 'abtesting', e_a: 'button', e_n: 'red' },
      { type: 'experiment', experiment: 'button', variation: 'red' },
    ],
    [
      'content that was used',
      { c_n: 'banner', c_p: 'a.png', c_t: 'https://x.org', c_i: 'click' },
      {
        type: 'content',
        contentName: 'banner',
        contentPiece: 'a.png',
        contentTarget: 'https://x.org',
        contentInteraction: 'click',
      },
    ],
    [
      'a search by parameter',
      { search: ' Red Hats ', search_cat: 'hats', search_count: '0' },
      { type: 'search', title: 'Red Hats', url: '', searchCategory: 'hats', searchCount: 0 },
    ],
    [
      'a search in the address',
      { url: 'https://example.org/find?a=1&Q=Caps' },
      { type: 'search', title: 'Caps', url: '' },
    ],
    ['a search in the fragment', { url: 'https://example.org/#q=boots' }, { type: 'search', title: 'boots' }],
    ['a page view with an empty search', { url: 'https://example.org/?q=' }, { type: 'page' }],
    ['a heartbeat, whatever else it says', { ping: '1', e_c: 'a', e_a: 'b', idgoal: '1' }, { type: 'ping' }],
    [
      'a product view with a list of categories',
      { _pks: 's1', _pkn: 'Hat', _pkc: '["a","b","","d","e","f"]', _pkp: '9.999' },
      { type: 'page', productSku: 's1', productName: 'Hat', productCategories: ['a', 'b', 'd', 'e'], productPrice: 10 },
    ],
    ['a category view', { _pkc: 'Shoes' }, { type: 'page', productCategories: ['Shoes'] }],
    [
      'a product view of an older tracker',
      { cvar: '{"3":["_pks","s1"],"4":["_pkn","Hat"],"1":["a","b"]}' },
      { productSku: 's1', productName: 'Hat', pageVariables: [{ slot: 1, name: 'a', value: 'b' }] },
    ],
    [
      'media',
      { ma_id: 'p1', ma_re: 'https://x.org/v.mp4', ma_mt: 'Audio', ma_st: '5', ma_fs: '1', ma_se: '0,5,x' },
      {
        type: 'media',
        mediaId: 'p1',
        mediaType: 'audio',
        mediaWatchedS: 5,
        isMediaFullScreen: true,
        mediaSegments: [0, 5],
      },
    ],
    [
      'an error',
      { ca: '1', cra: 'x is not defined', cra_tp: 'ReferenceError', cra_rl: '0' },
      { type: 'crash', errorMessage: 'x is not defined', errorType: 'ReferenceError', errorLine: 0 },
    ],
    [
      'a form',
      { fa_vid: 'f1', fa_name: 'signup', fa_su: '1', fa_fields: '[{"n":"mail","t":500,"s":12,"v":"a@b.c"},7]' },
      { type: 'form', formViewId: 'f1', formName: 'signup', isFormSubmitted: true },
    ],
    [
      'timings of a page view',
      { pf_srv: '120', pf_onl: '0', pf_net: '-1', pv_id: 'aB3xY9zz' },
      { pageViewId: 'aB3xY9', timeServerMs: 120, timeOnLoadMs: 0 },
    ],
    ['bytes of a file', { download: 'https://e.example/a.pdf', bw_bytes: '4096' }, { transferredBytes: 4096 }],
    ['plug-ins', { cookie: '1', pdf: '1', java: '0' }, { plugins: 'pdf,cookie' }],
  ])('%s', (_name, params, expected) => {
    expect(stored(params)).toMatchObject(expected);
  });

  it('keeps no place for what was typed into a form', () => {
    const action = stored({ fa_vid: 'f1', fa_fields: '[{"n":"mail","s":5,"v":"secret"}]' });
    expect(JSON.stringify(action)).not.toContain('secret');
    expect(action.formFields).toEqual([
      {
        name: 'mail',
        timeMs: 0,
        hesitationMs: 0,
        size: 5,
        isBlank: false,
        changes: 0,
        focuses: 0,
        deletes: 0,
        cursorKeys: 0,
      },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['a blank event', { e_c: ' ', e_a: 'x' }],
    ['blank content', { c_n: '  ' }],
    ['an unknown goal', { idgoal: '7' }],
    ['negative timings', { pf_net: '-5' }],
    ['items that are none', { idgoal: '0', ec_items: 'x' }],
    ['no page view, and nothing else', { ca: '1' }],
  ])('refuses %s', (_name, params) => {
    expect(refused(params).kind).toBe('invalid');
  });

  it('adds nothing to a plain page view', () => {
    const { plugins: _plugins, ...plain } = stored({});
    expect(Object.keys(plain).length).toBe(Object.keys(stored({ cookie: '0' })).length);
    expect(plain).not.toHaveProperty('goals');
  });

  it('reads orders and carts', () => {
    const items = '[["s1","Hat",["a","b"],9.99,2],["","x"],["s2"],7]';
    expect(stored({ idgoal: '0', ec_id: 'o1', revenue: '20', ec_tx: '1.196', ec_items: items })).toMatchObject({
      type: 'order',
      orderId: 'o1',
      revenue: 20,
      revenueTax: 1.2,
      items: [
        { sku: 's1', name: 'Hat', categories: ['a', 'b'], price: 9.99, quantity: 2 },
        { sku: 's2', name: '', categories: [], price: 0, quantity: 1 },
      ],
    });
    expect(stored({ idgoal: '0', revenue: '5' })).toMatchObject({ type: 'cart', revenue: 5 });
  });

  it('refuses an order that another hit has brought', () => {
    const ports = { ...ingestPorts(aSite(shop)), claimOrder: () => false };
    expect(ingest(aHit({ idgoal: '0', ec_id: 'o1' }), ports)).toMatchObject({
      kind: 'invalid',
      reason: 'duplicate-order',
    });
  });

  it('does not look for searches where the site has none', () => {
    const siteSearch = { isOn: false, keywordParameters: ['q'], categoryParameters: [] };
    const site = { ...shop, siteSearch };
    expect(stored({ url: 'https://example.org/?q=x', search: 'y' }, site)).toMatchObject({
      type: 'page',
      url: 'example.org/?q=x',
    });
  });

  it('converts goals by every attribute, and by hand', () => {
    const goals = [
      aGoal({ goalId: 1, matchAttribute: 'url', pattern: 'secret=1', revenue: 5 }),
      aGoal({ goalId: 2, matchAttribute: 'title', pattern: 'home', allowsMultiple: true }),
      aGoal({
        goalId: 3,
        matchAttribute: 'event_action',
        pattern: 'play',
        patternType: 'exact',
        takesEventValue: true,
        revenue: 1,
      }),
      aGoal({ goalId: 4, matchAttribute: 'manually', pattern: '', revenue: 3 }),
      aGoal({ goalId: 5, matchAttribute: 'file', pattern: '.pdf' }),
      aGoal({ goalId: 6, matchAttribute: 'external_website', pattern: 'x.org' }),
    ];
    const site = { goals };
    const goal = (goalId: number, revenue: number, allowsMultiple = false) => ({ goalId, revenue, allowsMultiple });
    // The address is compared before its query is taken off.
    expect(stored({ url: 'https://example.org/?secret=1' }, site)).toMatchObject({
      url: 'example.org/',
      goals: [goal(1, 5), goal(2, 0, true)],
    });
    expect(stored({ e_c: 'v', e_a: 'play', e_v: '2.5' }, site).goals).toEqual([goal(3, 2.5)]);
    expect(stored({ e_c: 'v', e_a: 'play' }, site).goals).toEqual([goal(3, 1)]);
    expect(stored({ idgoal: '4', revenue: '42.5' }, site)).toMatchObject({ type: 'goal', goals: [goal(4, 42.5)] });
    expect(stored({ download: 'https://example.org/a.pdf' }, site).goals).toEqual([goal(5, 0)]);
    expect(stored({ link: 'https://x.org/' }, site).goals).toEqual([goal(6, 0)]);
    expect(stored({ action_name: 'Shop' }, site)).not.toHaveProperty('goals');
  });

  it('says where a conversion is attributed to, and only of conversions', () => {
    const site = { goals: [aGoal({ matchAttribute: 'title', pattern: 'Home' })] };
    expect(stored({ _rcn: 'Spring%20Sale', _rck: 'Hats' }, site)).toMatchObject({
      attributedChannel: 6,
      attributedName: 'spring sale',
      attributedKeyword: 'hats',
    });
    expect(stored({ _ref: 'https://www.bing.com/search?q=x' }, site)).toMatchObject({
      attributedChannel: 2,
      attributedName: 'Bing',
    });
    expect(stored({ _ref: 'https://example.org/a' }, site)).not.toHaveProperty('attributedChannel');
    expect(stored({ _rcn: 'spring', action_name: 'Other' }, site)).not.toHaveProperty('attributedChannel');
  });

  it('reads custom dimensions that are declared, sent or extracted, and custom variables', () => {
    const rule = { isCaseSensitive: true, extractions: [] };
    const dimensions: SiteRules['dimensions'] = [
      { ...rule, dimensionId: 1, scope: 'visit' },
      { ...rule, dimensionId: 2, scope: 'action', extractions: [{ source: 'url', pattern: '/by/([^/?]+)' }] },
      { ...rule, dimensionId: 3, scope: 'action', extractions: [{ source: 'urlparam', pattern: 'Colour' }] },
    ];
    const site = { dimensions };
    const url = 'https://example.org/by/J%C3%B6rg/?colour=red';
    expect(stored({ url, dimension1: ' gold ', dimension99: 'x' }, site)).toMatchObject({
      visitDimensions: { 1: 'gold' },
      dimensions: { 2: 'Jörg', 3: 'red' },
    });
    expect(stored({ url, dimension2: '', ping: '1' }, site)).not.toHaveProperty('dimensions');
    expect(stored({ _cvar: '{"2":["plan",1],"9":["a","b"],"1":["x"]}' }).visitVariables).toEqual([
      { slot: 2, name: 'plan', value: '1' },
    ]);
    expect(stored({ cvar: '[[' })).not.toHaveProperty('pageVariables');
  });

  it('counts AI agents apart where it is asked to', () => {
    const ua = 'Mozilla/5.0 (compatible; ChatGPT-User/1.0; +https://openai.com/bot)';
    expect(refused({ recMode: '2', ua, http_status: '404', bw_bytes: '-3', source: 'Cloudflare' })).toMatchObject({
      kind: 'bot',
      hit: {
        botName: 'ChatGPT-User',
        botType: 'ai_chatbot',
        httpStatus: 404,
        responseSizeBytes: null,
        url: 'example.org/',
        source: 'Cloudflare',
      },
    });
    expect(refused({ recMode: '1' })).toMatchObject({ kind: 'dropped', reason: 'not-a-bot' });
    expect(refused({ recMode: '2' }).kind).toBe('accepted');
  });

  it('redacts every text by default, and strips queries from every address', () => {
    const site: Partial<SiteRules> = {
      dimensions: [{ dimensionId: 1, scope: 'action', isCaseSensitive: true, extractions: [] }],
    };
    const mail = 'jane@x.org';
    expect(
      JSON.stringify(
        stored({ e_c: mail, e_a: `a ${mail}`, e_n: mail, dimension1: mail, cvar: `{"1":["${mail}","${mail}"]}` }, site),
      ),
    ).not.toContain(mail);
    expect(stored({ search: mail }, site).title).toBe('[redacted]');
    expect(stored({ c_n: 'a', c_t: 'https://x.org/y?z=1' }, site).contentTarget).toBe('https://x.org/y');
    expect(refused({ link: `mailto:${mail}` }, site)).toMatchObject({ kind: 'dropped', reason: 'not-collected' });
    expect(refused({ cra: 'x' }, site)).toMatchObject({ kind: 'dropped', reason: 'not-collected' });
    expect(stored({ download: 'https://x.org/a.pdf?signature=abc' }, site).url).toBe('https://x.org/a.pdf');
    const stack = 'at f (https://x.org/a.js?v=jane:1:2)\nat g (https://x.org/b.js#k:3)';
    const withErrors = { ...choicesOf('minimal'), choices: { errors: 'message' } };
    expect(stored({ cra: `no ${mail}`, cra_st: stack }, { collection: withErrors })).toMatchObject({
      errorMessage: 'no [redacted]',
      errorStack: 'at f (https://x.org/a.js:1:2)\nat g (https://x.org/b.js:3)',
    });
    const number = stored({ idgoal: '0', ec_id: 'jane-4711' }, site).orderId;
    expect(number).toMatch(/^[0-9a-f]{16}$/);
    expect(stored({ idgoal: '0', ec_id: 'jane-4711' }, site).orderId).toBe(number);
    expect(stored({ idgoal: '0', ec_id: 'jane-4712' }, site).orderId).not.toBe(number);
    const order = { idgoal: '0', ec_id: 'of 203.0.113.77', hit_id: '00000000000000ab' };
    expect(stored(order).orderId).toBe('of [address] 00000000000000ab');
  });
});
