import type { RunningProduct } from '@accord/testing/product';
import { hitsOf } from './hits-of.ts';

const HITS_AT_ONCE = 400;
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';

/** Sends each text in every tracked parameter, one visitor a text. @returns how many hits were sent */
export async function sendHostile(product: RunningProduct, texts: readonly string[]): Promise<number> {
  const queries = texts.flatMap((text, at) => {
    const _id = (at + 1).toString(16).padStart(16, 'a');
    return hitsOf(text).map((hit) => `?${new URLSearchParams({ idsite: '1', rec: '1', _id, ua: PERSON, ...hit })}`);
  });
  for (let at = 0; at < queries.length; at += HITS_AT_ONCE) {
    const reply = await fetch(`${product.url}/matomo.php`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': PERSON },
      body: JSON.stringify({ requests: queries.slice(at, at + HITS_AT_ONCE), token_auth: product.token }),
    });
    if (reply.status >= 500) throw new Error(`${reply.status} ${(await reply.text()).slice(0, 300)}`);
  }
  return queries.length;
}
