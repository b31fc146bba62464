import { invariant } from '@accord/kit/invariant';
import type { QueryParam } from '@accord/query/ports';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\0': '\\0',
  "'": "\\'",
};

const TO_ESCAPE = /[\\\t\n\r\b\f\0']/g;

/** Characters escaped as ClickHouse reads them, in quoted strings as in its tab-separated form. */
export function escapeText(text: string): string {
  return text.replace(TO_ESCAPE, (character) => ESCAPES[character] as string);
}

/** A string as an SQL literal. */
export function quoteText(text: string): string {
  return `'${escapeText(text)}'`;
}

const IS_NUMERIC = /\b(?:U?Int(?:8|16|32|64)|Float(?:32|64)|DateTime(?:64)?)\b/;
const NUMBER = /^-?[0-9]{1,20}(?:\.[0-9]+)?$/;

/**
 * A parameter as `param_<name>` carries it, for the type its placeholder declares. 64-bit numbers may be given as
 * decimal strings. Numbers are checked, so that no text ever stands where a number is expected.
 */
export function formatParameter(name: string, type: string, value: QueryParam): string {
  if (Array.isArray(value))
    return `[${value.map((element: string | number) => formatElement(name, type, element)).join(',')}]`;
  if (typeof value === 'number') return formatNumber(name, String(value));
  return IS_NUMERIC.test(type) && NUMBER.test(value as string) ? (value as string) : escapeText(value as string);
}

function formatElement(name: string, type: string, element: string | number): string {
  if (typeof element === 'number' || IS_NUMERIC.test(type)) return formatNumber(name, String(element));
  return quoteText(element);
}

function formatNumber(name: string, text: string): string {
  invariant(NUMBER.test(text) || /^-?[0-9.]+e[-+]?[0-9]+$/.test(text), `parameter ${name} is a number`);
  return text;
}
