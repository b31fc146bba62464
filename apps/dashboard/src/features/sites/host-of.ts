import type { Site } from '@accord/contract/sites';

/** The host of the site's first address, for people: `tidewater.example`. */
export function hostOf(site: Pick<Site, 'urls'>): string {
  const address = site.urls[0] ?? '';
  return URL.canParse(address) ? new URL(address).host : address;
}

/** The site's first address when it is one that may be opened, else null: it was typed by somebody. */
export function openableAddress(site: Pick<Site, 'urls'>): string | null {
  const address = site.urls[0] ?? '';
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
