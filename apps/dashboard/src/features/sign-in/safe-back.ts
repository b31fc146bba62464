/** Where to go after the sign-in: only to a page of our own, whatever the address says. */
export function safeBack(text: string | null): string {
  if (text === null || !/^\/(?![/\\])/.test(text)) return '/';
  // Browsers drop tabs and line breaks from addresses, which could turn `/<tab>/host` into another origin.
  return /[\p{Cc}\\]/u.test(text) ? '/' : text;
}
