import type { Site } from '@accord/contract/sites';
import { readStored, writeStored } from './stored.ts';

// STORED: number of the site that was open last in this browser.
const KEY = 'accord.site';

export function rememberSite(siteId: number): void {
  writeStored(KEY, String(siteId));
}

/** The site that was open last, else the first; undefined when there is none. */
export function chooseSite(sites: readonly Site[]): Site | undefined {
  const remembered = Number(readStored(KEY));
  return sites.find((site) => site.id === remembered) ?? sites[0];
}
