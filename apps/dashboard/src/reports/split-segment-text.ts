/** Behind the bracket that closes the first one of the text; -1 when none does. A backslash takes a bracket out. */
export function endOfBrackets(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Splits where the joint stands outside of the brackets of `visitor(…)` and `sequence(…)`. */
export function splitAt(text: string, joint: ';' | ',' | '>>'): string[] {
  const parts: string[] = [];
  let start = 0;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const end =
      isStart && /^!?(visitorSequence|visitor|sequence)\(/.test(text.slice(at)) ? endOfBrackets(text.slice(at)) : -1;
    isStart = text[at] === ',' || text[at] === ';';
    if (end > 0) at += end - 1;
    else if (text.startsWith(joint, at)) {
      parts.push(text.slice(start, at));
      start = at + joint.length;
      at = start - 1;
      isStart = true;
    }
  }
  return [...parts, text.slice(start)];
}
