import { decodeSafely } from './decode-safely.ts';

/** The value of a cookie of this page, '' when there is none. */
export function readCookie(name: string): string {
  const found = ('; ' + document.cookie).split('; ' + name + '=')[1];
  return found ? decodeSafely(found.split(';')[0] as string) : '';
}
