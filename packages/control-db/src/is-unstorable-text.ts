/** PostgreSQL's codes for text that it can keep neither as text nor as JSON: NUL, and half of a surrogate pair. */
const CODES: ReadonlySet<unknown> = new Set(['22021', '22P05']);

/** True where a value was refused for a sign in it that PostgreSQL does not store: whoever sent it can leave it out. */
export function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CODES.has(error.code);
}
