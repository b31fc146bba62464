const MARK = '[redacted]';
const EMAIL = /[^\s@/?&=#<>"'(),;:]{1,64}(?:@|%40)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;
const JWT = /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g;
const LONG_WORD = /(?<![\w-])\w{32,}(?![\w-])/g;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ +]?[A-Z0-9]{4}){2,7}(?:[ +]?[A-Z0-9]{1,3})?(?![A-Z0-9])/gi;
/** With its country code, or as people write it at home: a zero first, then groups. */
const PHONE =
  /(?<![\w.+])(?:(?:\+|%2b|00)[1-9][\d ()./-]{6,18}\d|\(?0[1-9]\d{1,4}\)?[ /-]{1,3}\d[\d /-]{4,12}\d)(?![\w.])/gi;

/** The check digits of an IBAN tell it from a product number. */
function isIban(text: string): boolean {
  const plain = text.replace(/[ +]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Keys and session ids mix letters and digits; a long word does not. */
const isToken = (text: string): boolean => /\d/.test(text) && /[a-z]/i.test(text);

/** Replaces e-mail addresses, phone numbers, keys and IBANs in a text by `[redacted]`, as far as their form shows them. */
export function redactPatterns(text: string): string {
  // PERF: what has neither digits nor an at-sign, or is short, holds none of them.
  if (text.length < 6 || !/\d|@/.test(text)) return text;
  let result = text;
  if (/@|%40/.test(result)) result = result.replace(EMAIL, MARK);
  if (!/\d/.test(result)) return result;
  if (result.includes('eyJ')) result = result.replace(JWT, MARK);
  if (result.length >= 15) result = result.replace(IBAN, (found) => (isIban(found) ? MARK : found));
  if (result.length >= 32) result = result.replace(LONG_WORD, (found) => (isToken(found) ? MARK : found));
  if (/\+|%2b|0/i.test(result)) result = result.replace(PHONE, MARK);
  return result;
}
