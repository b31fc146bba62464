import { queryPairs } from '../url/query-pairs.ts';

/** What advertisers add to a link so that they recognise who clicked it. Pages never keep some of them (visit-rules §6). */
const CLICK_IDS = new Set(
  (
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _gl fbclid msclkid twclid ttclid li_fat_id ' +
    'yclid ysclid igshid igsh epik rdt_cid sccid scclid qclid obclid dicbo tblci irclickid mc_eid _hsenc _hsmi ' +
    'mkt_tok vero_id oly_anon_id oly_enc_id s_cid _kx wickedid rb_clickid'
  )
    .toLowerCase()
    .split(' '),
);

/** An address without the ids of clicks; anything else of its query stays as it was written. */
export function withoutClickIds(url: string): string {
  const start = url.indexOf('?');
  if (start === -1) return url;
  const hashAt = url.indexOf('#', start);
  const query = url.slice(start + 1, hashAt === -1 ? undefined : hashAt);
  const pairs = queryPairs(query);
  const kept = pairs.filter(({ name }) => !CLICK_IDS.has(name.toLowerCase()));
  if (kept.length === pairs.length) return url;
  const text = kept.map((pair) => pair.text).join('&');
  return `${url.slice(0, start)}${text === '' ? '' : `?${text}`}${hashAt === -1 ? '' : url.slice(hashAt)}`;
}
