/** One `name=value` of a query as written, with the name decoded. */
export interface QueryPair {
  name: string;
  text: string;
}

/** Decodes a query component; text that is not valid percent-encoding is kept as it is. */
export function decodeComponent(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Splits a query; empty parts are left out. */
export function queryPairs(query: string): QueryPair[] {
  if (query === '') return [];
  return query
    .split('&')
    .filter((text) => text !== '')
    .map((text) => ({ text, name: decodeComponent(text.split('=', 1)[0] ?? '') }));
}

/** The decoded, trimmed value of the first of these names that has one; '' when none has. */
export function firstValue(query: string, names: readonly string[]): string {
  if (query === '') return '';
  const pairs = queryPairs(query);
  for (const name of names) {
    for (const pair of pairs) {
      if (pair.name.toLowerCase() !== name) continue;
      const at = pair.text.indexOf('=');
      const value = at === -1 ? '' : decodeComponent(pair.text.slice(at + 1)).trim();
      if (value !== '') return value;
    }
  }
  return '';
}
