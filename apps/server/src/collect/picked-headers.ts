/** What the collector reads of a request's headers, by lower-case name. */
const NAMES = [
  'user-agent',
  'accept-language',
  'referer',
  'cookie',
  'authorization',
  'x-forwarded-for',
  'sec-ch-ua',
  'sec-ch-ua-full-version-list',
  'sec-ch-ua-platform',
  'sec-ch-ua-platform-version',
  'sec-ch-ua-model',
  'sec-ch-ua-mobile',
  'x-purpose',
  'x-moz',
  'dnt',
  'x-do-not-track',
  'sec-gpc',
] as const;
export type PickedName = (typeof NAMES)[number];
/** '' for what did not come. */
export type PickedHeaders = Readonly<Record<PickedName, string>>;

/** Names as clients spell them, by what they mean; undefined for those that are not read. Bounded: anybody may send any. */
const spellings = new Map<string, PickedName | undefined>();
const SPELLINGS_KEPT = 500;
const JOINED: Partial<Record<PickedName, string>> = { cookie: '; ', 'x-forwarded-for': ', ' };
const NONE: PickedHeaders = Object.freeze(
  Object.fromEntries(NAMES.map((name) => [name, ''])) as Record<PickedName, string>,
);

function meaningOf(spelling: string): PickedName | undefined {
  if (spellings.has(spelling)) return spellings.get(spelling);
  const lower = spelling.toLowerCase();
  const meaning = NAMES.find((name) => name === lower);
  if (spellings.size >= SPELLINGS_KEPT) spellings.clear();
  spellings.set(spelling, meaning);
  return meaning;
}

/**
 * Picks headers out of `request.rawHeaders` (name, value, name, value, …). Of a header that comes twice the first
 * counts; cookies and forwarded addresses are joined, as node:http does.
 * PERF: (npm run bench -- ingest) `request.headers` builds an object of all headers first.
 */
export function pickHeaders(raw: readonly string[]): PickedHeaders {
  const picked: Record<PickedName, string> = { ...NONE };
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = meaningOf(raw[at] as string);
    if (name === undefined) continue;
    const value = raw[at + 1] as string;
    const known = picked[name];
    if (known === '') picked[name] = value;
    else if (JOINED[name] !== undefined) picked[name] = `${known}${JOINED[name]}${value}`;
  }
  return picked;
}
