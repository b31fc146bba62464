import { cookieName } from './cookie-name.ts';
import { readCookie } from './read-cookie.ts';
import type { Settings } from './settings.ts';
import { writeCookie } from './write-cookie.ts';

/** Why the jar is closed, as bits: 1 the page's choice (`disableCookies`), 2 consent is missing. */
type Reason = 1 | 2;

/** The site's own cookies of one tracker: `id` (visitor), `ses` (session), `ref` (attribution). */
export interface CookieJar {
  /** '' where there is none, undefined while the jar is closed. */
  read(subject: string): string | undefined;
  write(subject: string, value: string, lifetimeS: number): void;
  /** Removes the cookies; none is written until no reason is left. */
  close(reason: Reason): void;
  open(reason: Reason): void;
}

export function createCookieJar(settings: Settings): CookieJar {
  let closed = 0;
  const put = (subject: string, value: string, lifetimeS: number) =>
    writeCookie(settings, cookieName(settings, subject), value, lifetimeS);
  return {
    read: (subject) => (closed ? undefined : readCookie(cookieName(settings, subject))),
    write(subject, value, lifetimeS) {
      if (!closed) put(subject, value, lifetimeS);
    },
    close(reason) {
      closed |= reason;
      for (const subject of ['id', 'ses', 'ref']) put(subject, '', 0);
    },
    open(reason) {
      closed &= ~reason;
    },
  };
}
