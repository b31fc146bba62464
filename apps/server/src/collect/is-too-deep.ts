const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * True when lists and objects of a JSON text lie in one another more than `most` times. Looked at before the text is
 * parsed: what is nested a hundred thousand times can be parsed, and ends whoever walks through it.
 */
export function isTooDeep(body: Buffer, most: number): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > most) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return false;
}
