import { RE2JS } from 're2js';

const compiled = new Map<string, RE2JS | undefined>();
const PATTERNS_KEPT = 5_000;

/**
 * A pattern that people typed in, matched in time that grows with the text only (RE2), never exponentially.
 * @returns undefined when it is no pattern; settings refuse it where it is typed in.
 */
export function linearPattern(source: string, isCaseSensitive: boolean): RE2JS | undefined {
  const key = `${isCaseSensitive ? 's' : 'i'}${source}`;
  if (compiled.has(key)) return compiled.get(key);
  let pattern: RE2JS | undefined;
  try {
    pattern = RE2JS.compile(source, isCaseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch {
    pattern = undefined;
  }
  if (compiled.size >= PATTERNS_KEPT) compiled.clear();
  compiled.set(key, pattern);
  return pattern;
}

/** What stands between the slashes of `/pattern/`; undefined for plain text. */
export function betweenSlashes(text: string): string | undefined {
  return text.length > 2 && text.startsWith('/') && text.endsWith('/') ? text.slice(1, -1) : undefined;
}
