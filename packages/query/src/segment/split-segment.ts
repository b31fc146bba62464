/**
 * Splits at `delimiter`, which a backslash makes part of the text. COMPAT: a delimiter at the very end is part of the
 * last part.
 */
export function splitSegment(text: string, delimiter: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\' && (text[at + 1] === ';' || text[at + 1] === ',')) {
      // Both delimiters stay escaped until the last split has read them.
      part += delimiter === ',' ? (text[at + 1] ?? '') : text.slice(at, at + 2);
      at += 1;
    } else if (sign === delimiter && at < text.length - 1) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part];
}
