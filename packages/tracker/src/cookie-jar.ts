import { cookieName } from './cookie-name.ts';
import { readCookie } from './read-cookie.ts';
import type { Settings } from './settings.ts';
import { writeCookie } from './write-cookie.ts';

/** The site's own cookies of one tracker: `id` (visitor), `ses` (session), `ref` (attribution). */
export interface CookieJar {
  isOpen(): boolean;
  read(subject: string): string;
  write(subject: string, value: string, lifetimeS: number): void;
  /** Removes the site's cookies; none is written until every reason to stay closed is gone. */
  close(reason: 'choice' | 'consent'): void;
  open(reason: 'consent'): void;
}

/** Makes the jar of a tracker. It is closed by `disableCookies` ('choice') and while consent is missing ('consent'). */
export function createCookieJar(settings: Settings): CookieJar {
  const closed = new Set<string>();
  const write = (subject: string, value: string, lifetimeS: number) =>
    writeCookie(settings, cookieName(settings, subject), value, lifetimeS);
  return {
    isOpen: () => !closed.size,
    read: (subject) => (closed.size ? '' : readCookie(cookieName(settings, subject))),
    write(subject, value, lifetimeS) {
      if (!closed.size) write(subject, value, lifetimeS);
    },
    close(reason) {
      closed.add(reason);
      for (const subject of ['id', 'ses', 'ref']) write(subject, '', 0);
    },
    open(reason) {
      closed.delete(reason);
    },
  };
}
