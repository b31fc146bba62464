import { params } from '@accord/catalog/generated/params';

type Hit = Readonly<Record<string, string>>;

const PAGE = 'https://shop.example/boots';
/** Which say whose hit it is, or are needed for it to be one. */
const OWN: ReadonlySet<string> = new Set(['idsite', 'rec', 'token_auth', 'cdt', 'cip', '_id', 'cid', 'send_image']);
const CAMPAIGN_PARTS = ['campaign', 'source', 'medium', 'kwd', 'content', 'cid', 'group', 'placement', 'clid'];

/** One hit for each tracking parameter of the catalog with the text in it, and those in which several go together. */
export function hitsOf(text: string): Hit[] {
  const each = params
    .filter(({ wire }) => !OWN.has(wire))
    .map(({ wire }): Hit => ({ url: PAGE, action_name: 'Boots', [wire.replace('{id}', '1')]: text }));
  const campaign = new URLSearchParams(CAMPAIGN_PARTS.map((part) => [`mtm_${part}`, text]));
  const items = JSON.stringify([[text, text, [text, text], 5, 1]]);
  return [
    ...each,
    { url: text, action_name: text, urlref: text },
    { url: `${PAGE}/${text}?q=${text}#${text}`, action_name: `a / ${text}`, urlref: `https://news.example/${text}` },
    { url: `${PAGE}?${campaign}`, action_name: text },
    { url: PAGE, urlref: `https://www.google.com/search?q=${encodeURIComponent(text)}` },
    { url: PAGE, search: text, search_cat: text, search_count: '3' },
    { url: PAGE, e_c: text, e_a: text, e_n: text, e_v: '1' },
    { url: PAGE, e_c: 'abtesting', e_a: text, e_n: text },
    { url: PAGE, c_n: text, c_p: text, c_t: text, c_i: text },
    { url: PAGE, c_n: text, c_p: text, c_t: text },
    { url: PAGE, download: `https://shop.example/${text}.pdf` },
    { url: PAGE, link: `https://other.example/${text}` },
    { url: PAGE, idgoal: '0', ec_id: text, ec_items: items, revenue: '5' },
    { url: PAGE, idgoal: '0', ec_items: items, revenue: '5' },
    { url: PAGE, _pkn: text, _pks: text, _pkc: text, _pkp: '5', action_name: text },
    { url: PAGE, ca: '1', cra: text, cra_tp: text, cra_ct: text, cra_st: text, cra_ru: text, cra_rl: '1', cra_rc: '1' },
    { url: PAGE, ca: '1', ma_id: text.slice(0, 6), ma_ti: text, ma_re: text, ma_pn: text, ma_mt: 'video', ma_le: '9' },
    {
      url: PAGE,
      ca: '1',
      fa_id: text,
      fa_name: text,
      fa_vid: 'a1b2c3',
      fa_st: '1',
      fa_fields: JSON.stringify([{ fa_fn: text }]),
    },
    { url: PAGE, cvar: JSON.stringify({ 1: [text, text] }), _cvar: JSON.stringify({ 2: [text, text] }) },
    { url: PAGE, dimension1: text, dimension2: text, uid: text, lang: text, res: text, ua: text },
    { url: PAGE, country: text, region: text, city: text, lat: text, long: text },
  ];
}
