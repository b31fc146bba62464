/** Decodes `%XX` and `+` as forms are decoded; what is no valid encoding stays as it is. */
export function decodeUrl(text: string): string {
  const bytes: number[] = [];
  let decoded = '';
  const flush = (): void => {
    if (bytes.length > 0) decoded += Buffer.from(bytes.splice(0)).toString('utf8');
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const hex = sign === '%' ? /^[0-9a-f]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex === undefined) {
      flush();
      decoded += sign === '+' ? ' ' : sign;
    } else {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    }
  }
  flush();
  return decoded;
}
