/** Percent-decodes a URL; a URL that is not valid UTF-8 stays as it is. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
