import { hostOf, splitUrl } from '../url/split-url.ts';

/** True when a referrer is on the site's list: `host`, `host/path`, or `.host` for its sub-domains too. */
export function isExcludedReferrer(referrer: string, excluded: readonly string[]): boolean {
  if (excluded.length === 0) return false;
  const host = hostOf(referrer).replace(/^www\./, '');
  const path = splitUrl(referrer)?.path || '/';
  return excluded.some((entry) => {
    const plain = entry
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '');
    const slash = plain.indexOf('/');
    const wanted = slash === -1 ? plain : plain.slice(0, slash);
    if (wanted === '' || (slash !== -1 && !path.toLowerCase().startsWith(plain.slice(slash)))) return false;
    return wanted.startsWith('.') ? `.${host}`.endsWith(wanted) : host === wanted;
  });
}
