import type { CookieJar } from './cookie-jar.ts';
import { randomHex } from './random-hex.ts';
import type { Settings } from './settings.ts';

/** The visitor of a page: 16 hexadecimal digits, and since when the browser is known (Unix seconds). */
export interface Visitor {
  id: string;
  created: number;
  isNew: boolean;
}

/** Knows the visitor by the cookie, and within the page by memory where the browser keeps no cookie. */
export interface VisitorMemory {
  /** The visitor of the cookie, else a new one; while cookies are off there is none (id ''). */
  recall(now: number): Visitor;
  /** Keeps the visitor until the time-out, counted from when the browser was first seen; an older one is replaced. */
  keep(visitor: Visitor, now: number): void;
}

export function createVisitorMemory(settings: Settings, jar: CookieJar): VisitorMemory {
  let made = '';
  return {
    recall(now) {
      const [id = '', created] = jar.read('id').split('.');
      if (/^[\da-f]{16}$/.test(id)) return { id, created: Number(created) || now, isNew: false };
      made = jar.isOpen() ? made || randomHex() : '';
      return { id: made, created: now, isNew: true };
    },
    keep(visitor, now) {
      const leftS = visitor.created + settings.visitorTimeoutS - now;
      if (leftS > 0) jar.write('id', visitor.id + '.' + visitor.created + '.', leftS);
      else jar.write('id', randomHex() + '.' + now + '.', settings.visitorTimeoutS);
    },
  };
}
