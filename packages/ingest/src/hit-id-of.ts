import { hash } from 'node:crypto';
import { isHex16 } from '@accord/kit/is-hex16';

/** A client's hit id as 64 bits: 16 hexadecimal characters are taken as they are, anything else is hashed. */
export function hitIdOf(siteId: number, text: string): string {
  const lower = text.toLowerCase();
  return isHex16(lower) && lower !== '0000000000000000' ? lower : hash('sha256', `${siteId}\0${text}`).slice(0, 16);
}
