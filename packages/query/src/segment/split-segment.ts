/** The beginning of a term in brackets. No name of the wire format holds a bracket. */
export const BRACKETED = /^(!?)(visitorSequence|visitor|sequence)\(/;

/** Behind the bracket that closes the first one of the text; undefined when none does. A backslash takes a bracket out. */
function endOfBrackets(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/**
 * Splits at `delimiter`, which a backslash makes part of the text; terms in brackets stay whole and as they are written.
 * COMPAT: a delimiter at the very end is part of the last part.
 */
export function splitSegment(text: string, delimiter: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const term = isStart && BRACKETED.test(text.slice(at, at + 20)) ? endOfBrackets(text.slice(at)) : undefined;
    isStart = false;
    if (term !== undefined) {
      part += text.slice(at, at + term);
      at += term - 1;
    } else if (sign === '\\' && (text[at + 1] === ';' || text[at + 1] === ',')) {
      // Both delimiters stay escaped until the last split has read them.
      part += delimiter === ',' ? (text[at + 1] ?? '') : text.slice(at, at + 2);
      at += 1;
    } else if (sign === delimiter && at < text.length - 1) {
      parts.push(part);
      part = '';
      isStart = true;
    } else {
      part += sign;
      // Where groups are split, a term may also stand behind the other delimiter.
      if (sign === ',') isStart = true;
    }
  }
  return [...parts, part];
}

/** Splits the inside of brackets at `>>`, which a backslash makes part of the text. */
export function splitSteps(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') {
      part += text.slice(at, at + 2);
      at += 1;
    } else if (text[at] === '>' && text[at + 1] === '>') {
      parts.push(part);
      part = '';
      at += 1;
    } else part += text[at];
  }
  return [...parts, part];
}
