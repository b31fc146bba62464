/** What stands before the stored address, by prefix code. */
const PREFIXES = ['http://', 'http://www.', 'https://', 'https://www.'];
/** Deepest level of the tree; what lies below stays in the last part. */
const MOST_LEVELS = 10;

/** The address with its scheme; addresses without a prefix code carry their own. */
export const wholeAddress = (stored: string, prefix: number): string => `${PREFIXES[prefix] ?? ''}${stored}`;

/** Scheme and host of a whole address. */
export const originOf = (address: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(address)?.[0] ?? '';

/** Percent-decoded for reading; left as it is where it is not valid UTF-8. */
export function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

/**
 * Path of a stored address as the parts of the tree (visit-rules §6): host dropped, empty parts dropped, `index` where
 * the path names no page. The last part is the page, with query and fragment.
 */
export function pathParts(stored: string): string[] {
  const local = stored.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^[^/?#]*/, '');
  const queryAt = local.search(/[?#]/);
  const path = queryAt === -1 ? local : local.slice(0, queryAt);
  const query = queryAt === -1 ? '' : local.slice(queryAt);
  const named = path === '' || path.endsWith('/') ? `${path}index` : path;
  const parts = `${named}${query}`.split('/').filter((part) => part !== '');
  if (parts.length <= MOST_LEVELS) return parts;
  return [...parts.slice(0, MOST_LEVELS - 1), parts.slice(MOST_LEVELS - 1).join('/')];
}
