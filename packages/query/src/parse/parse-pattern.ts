import { failed, ok, type Result } from '@accord/kit/result';
import type { Refusal } from './refusal.ts';

const LONGEST = 200;
const MOST_REPEATS = 1;

/**
 * Reads a caller's regular expression. TRICKY: JavaScript tries alternatives one by one, so a repeated group such as
 * `(a+)+` could hold the process for hours. Groups that repeat, back references, look-arounds and a second open repeat
 * are refused; `.*` at either end says nothing and is taken off first.
 */
export function parsePattern(parameter: string, pattern: string): Result<RegExp, Refusal> {
  const text = pattern.replace(/^\^?\.\*/, '').replace(/(?<!\\)\.\*\$?$/, '');
  const refuse = (problem: string): Result<never, Refusal> => failed({ parameter, problem });
  if (pattern.length > LONGEST) return refuse(`The pattern is longer than ${LONGEST} characters.`);
  const bare = text.replace(/\\[^1-9k]/g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\)[*+?{]/.test(bare)) return refuse('The pattern repeats a group. Write it without repeating a group.');
  if (/\(\?[=!<]|\\[1-9k]/.test(bare))
    return refuse('The pattern uses a look-around or a back reference. Write it without.');
  if ((bare.match(/[*+]|\{\d+,\}/g) ?? []).length > MOST_REPEATS) {
    return refuse(`The pattern has more than ${MOST_REPEATS} open repeat (* or +). Write it with fewer.`);
  }
  if (/\{\d*,?\d{3,}\}/.test(bare))
    return refuse('The pattern repeats more than 99 times. Write it with fewer repeats.');
  try {
    return ok(new RegExp(text, 'iu'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  try {
    // Without `u`, escapes that other dialects allow (`\-`, `\/`) are read as the character.
    return ok(new RegExp(text, 'i'));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('The pattern is not a valid regular expression.');
    throw error;
  }
}
