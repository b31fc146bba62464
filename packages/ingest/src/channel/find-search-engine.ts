import engines from '../generated/search-engines.ts';
import { firstValue } from '../url/query-pairs.ts';
import { hostOf, splitUrl, type UrlParts } from '../url/split-url.ts';

type Engine = (typeof engines)[number];

const byHost = new Map<string, Engine[]>();
for (const engine of engines) {
  for (const url of engine[1]) {
    const host = url.split('/', 1)[0] ?? '';
    const listed = byHost.get(host);
    if (listed) listed.push(engine);
    else byHost.set(host, [engine]);
  }
}

const GENERIC_TLD = /\.(?:(?:com?|org|net|edu|it)\.)?[a-z]{2}$|\.(?:com|org|net|info)$/;
const GOOGLE_KINDS: Readonly<Record<string, string>> = {
  isch: 'Google Images',
  vid: 'Google Video',
  shop: 'Google Shopping',
};

/** The host as the list may write it: exact, without `www.`, and with `{}` for a country. */
function spellings(host: string): string[] {
  const bare = host.replace(/^www\d*\./, '').replace(/^(?:m|search)\.(?=[^.]+\.[^.]+)/, '');
  const all = [host, host.replace(/^www\d*\./, ''), bare];
  for (const name of [...all]) {
    all.push(name.replace(GENERIC_TLD, '.{}'), name.replace(/^[a-z]{2}\./, '{}.'));
  }
  return [...new Set(all)];
}

const listedAs = new Map<string, readonly string[]>();
const HOSTS_KEPT = 5_000;

/** PERF: the same few hosts send nearly all visitors. @returns the spellings under which the list has this host. */
function listedSpellings(host: string): readonly string[] {
  let known = listedAs.get(host);
  if (!known) {
    known = spellings(host).filter((spelling) => byHost.has(spelling));
    if (listedAs.size >= HOSTS_KEPT) listedAs.clear();
    listedAs.set(host, known);
  }
  return known;
}

function matches(engine: Engine, host: string, path: string): boolean {
  return engine[1].some((url) => {
    const at = url.indexOf('/');
    return (at === -1 ? url : url.slice(0, at)) === host && (at === -1 || path.startsWith(url.slice(at)));
  });
}

const hasPath = (engine: Engine, host: string): boolean => engine[1].some((url) => url.startsWith(`${host}/`));

/** Where an engine may hide its keyword if the list does not say: its front page is all that a browser tells. */
const FRONT_PAGE: readonly string[] = ['/', ''];

const patterns = new Map<string, RegExp>();

/** The list's patterns, each compiled once. */
function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source);
    patterns.set(source, pattern);
  }
  return pattern;
}

function keywordOf(engine: Engine, parts: UrlParts): string | undefined {
  for (const param of engine[2]) {
    const pattern = /^\/(.*)\/$/.exec(param)?.[1];
    const value =
      pattern === undefined
        ? firstValue(parts.query, [param.toLowerCase()])
        : (patternOf(pattern).exec(parts.path)?.[1] ?? '').trim();
    if (value !== '') return value;
  }
  const rest = `${parts.path}${parts.query === '' ? '' : `?${parts.query}`}`;
  const hidden = engine[3].length > 0 ? engine[3] : FRONT_PAGE;
  const isHidden = hidden.some((entry) => {
    const pattern = /^\/(.+)\/$/.exec(entry)?.[1];
    return pattern === undefined ? rest === entry : patternOf(pattern).test(rest);
  });
  return isHidden ? '' : undefined;
}

/** The search engine behind a referrer and its keyword ('' when the engine hides it); undefined when it is none. */
export function findSearchEngine(referrer: string): { name: string; keyword: string } | undefined {
  const parts = splitUrl(referrer);
  if (!parts) return undefined;
  for (const host of listedSpellings(hostOf(referrer))) {
    const candidates = [...(byHost.get(host) ?? [])].filter((engine) => matches(engine, host, parts.path));
    candidates.sort((a, b) => Number(hasPath(b, host)) - Number(hasPath(a, host)));
    for (const engine of candidates) {
      const keyword = keywordOf(engine, parts);
      if (keyword === undefined) continue;
      const kind = engine[0] === 'Google' ? GOOGLE_KINDS[firstValue(parts.query, ['tbm'])] : undefined;
      return { name: kind ?? engine[0], keyword };
    }
  }
  return undefined;
}
