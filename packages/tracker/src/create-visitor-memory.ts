import type { CookieJar } from './create-cookie-jar.ts';
import { randomHex } from './random-hex.ts';
import type { Settings } from './settings.ts';

/** 16 hexadecimal digits ('' while cookies are off), since when the browser is known (Unix seconds), 1 for a new one. */
export type Visitor = [id: string, created: number, isNew: number];

/** Knows the visitor by the cookie, and within the page by memory where the browser keeps no cookie. */
export interface VisitorMemory {
  recall(): Visitor;
  /** Keeps the visitor until the time-out, counted from when the browser was first seen; an older one is replaced. */
  keep(visitor: Visitor): void;
}

export function createVisitorMemory(settings: Settings, jar: CookieJar): VisitorMemory {
  let made: string | undefined;
  const nowS = () => Math.floor(Date.now() / 1000);
  return {
    recall() {
      const cookie = jar.read('id');
      if (cookie === undefined) {
        made = cookie;
        return ['', 0, 1];
      }
      const [id, created] = cookie.split('.') as [string, string?];
      if (/^[\da-f]{16}$/.test(id)) return [id, Number(created) || nowS(), 0];
      made = made || randomHex();
      return [made, nowS(), 1];
    },
    keep([id, created]) {
      const lifetimeS = settings.VisitorCookieTimeout;
      const leftS = created + lifetimeS - nowS();
      if (leftS > 0) jar.write('id', id + '.' + created + '.', leftS);
      else jar.write('id', randomHex() + '.' + nowS() + '.', lifetimeS);
    },
  };
}
