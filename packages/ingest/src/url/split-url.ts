/** The parts of an address as they were written; nothing is encoded or decoded. */
export interface UrlParts {
  /** Lower case, without colon; '' for `//host`. */
  readonly scheme: string;
  /** Lower case, with port. */
  readonly host: string;
  /** '' or starting with '/'. */
  readonly path: string;
  /** Without '?'. */
  readonly query: string;
  /** Without '#'. */
  readonly fragment: string;
}

const URL_PARTS = /^(?:([a-z][a-z0-9+.-]*):)?\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/** PERF: (npm run bench -- ingest) a hit has its page and its referrer split a dozen times, by one step after the other. */
const latest: { url: string; parts: UrlParts | undefined }[] = [];
const LATEST_KEPT = 3;

/** Splits `scheme://host/path?query#fragment`; undefined when it is no such address. Credentials are left out. */
export function splitUrl(url: string): UrlParts | undefined {
  for (const known of latest) if (known.url === url) return known.parts;
  const parts = split(url);
  if (latest.length === LATEST_KEPT) latest.pop();
  latest.unshift({ url, parts });
  return parts;
}

function split(url: string): UrlParts | undefined {
  const match = URL_PARTS.exec(url);
  if (!match) return undefined;
  const [, scheme = '', authority = '', path = '', query = '', fragment = ''] = match;
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  return { scheme: scheme.toLowerCase(), host, path, query, fragment };
}

/** Host in lower case without port; '' when there is none. */
export function hostOf(url: string): string {
  const host = splitUrl(url)?.host ?? '';
  return host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : (host.split(':', 1)[0] ?? '');
}
