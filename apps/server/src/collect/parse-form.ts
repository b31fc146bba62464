import { decodeComponent } from '@accord/ingest/url/query-pairs';

/** More pairs than any tracker sends; the rest is not read. */
const MOST_PAIRS = 500;

/** PERF: (npm run bench -- ingest) made by a constructor, unlike `Object.create(null)`, it is no slow hash table. */
function Pairs(this: Record<string, string>): void {}
Pairs.prototype = Object.create(null);
const noPairs = (): Record<string, string> => new (Pairs as unknown as new () => Record<string, string>)();

/**
 * Reads `a=b&c=d` into a record that inherits nothing. Later values win; `name[]` arrays are left out, as the wire format
 * wants text there.
 */
export function parseForm(text: string, into: Record<string, string> = noPairs()): Record<string, string> {
  let start = 0;
  for (let pairs = 0; start < text.length && pairs < MOST_PAIRS; pairs++) {
    let end = text.indexOf('&', start);
    if (end === -1) end = text.length;
    if (end > start) {
      const equals = text.indexOf('=', start);
      const hasValue = equals !== -1 && equals < end;
      const name = decodeComponent(text.slice(start, hasValue ? equals : end));
      if (name !== '' && !name.includes('[')) into[name] = hasValue ? decodeComponent(text.slice(equals + 1, end)) : '';
    }
    start = end + 1;
  }
  return into;
}
