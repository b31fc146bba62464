let current = 'en-GB';

/** The locale that figures and dates are written in; follows the language of the texts. */
export function currentLocale(): string {
  return current;
}

/** Set once, before the first figure is written. */
export function setLocale(locale: string): void {
  current = locale;
}
