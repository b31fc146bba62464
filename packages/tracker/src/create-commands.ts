import type { CookieJar } from './create-cookie-jar.ts';
import { decodeSafely } from './decode-safely.ts';
import { readCookie } from './read-cookie.ts';
import type { Settings } from './settings.ts';
import { writeCookie } from './write-cookie.ts';

/** Commands by name. */
export type Commands = Record<string, (...given: never[]) => unknown>;

/** A setter and a getter for each setting, and the commands whose value needs a look before it is set. */
export function createCommands(settings: Settings, jar: CookieJar): Commands {
  const commands: Commands = {};
  for (const name of Object.keys(settings)) {
    commands['set' + name] = (value) => {
      settings[name as keyof Settings] = value;
    };
    commands['get' + name] = () => settings[name as keyof Settings];
  }
  return Object.assign(commands, {
    resetUserId() {
      settings.UserId = '';
    },
    setCustomUrl(url: string) {
      settings.CustomUrl = /^[a-z]+:/i.test(url) ? url : decodeSafely(new URL(url, location.href).href);
    },
    disableCookies: () => jar.close(1),
    setCookieDomain(domain: string) {
      const before = settings.CookieDomain;
      settings.CookieDomain = domain.replace('*.', '.');
      writeCookie(settings, 'pk_t', 1, 9);
      const isRefused = !readCookie('pk_t');
      writeCookie(settings, 'pk_t', 1, 0);
      if (isRefused) settings.CookieDomain = before;
    },
    setCookieSameSite(value: string) {
      if (!/^(none|lax|strict)$/i.test(value)) return;
      settings.CookieSameSite = value;
      // Browsers refuse None without Secure.
      if (/^n/i.test(value)) settings.SecureCookie = true;
    },
  });
}
