/** The parts of an address as they were written; nothing is encoded or decoded. */
export interface UrlParts {
  /** Lower case, without colon; '' for `//host`. */
  scheme: string;
  /** Lower case, with port. */
  host: string;
  /** '' or starting with '/'. */
  path: string;
  /** Without '?'. */
  query: string;
  /** Without '#'. */
  fragment: string;
}

const URL_PARTS = /^(?:([a-z][a-z0-9+.-]*):)?\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/** Splits `scheme://host/path?query#fragment`; undefined when it is no such address. Credentials are left out. */
export function splitUrl(url: string): UrlParts | undefined {
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
