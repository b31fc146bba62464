import type { NewSite } from '@accord/contract/sites';
import { guessCurrency } from './site-choices.ts';

/** A site as it is typed. */
export interface SiteDraft {
  name: string;
  url: string;
  timeZone: string;
  currency: string;
  preset: NonNullable<NewSite['preset']>;
}

/** An empty site in the reader's own time zone and likely currency. */
export function emptySite(): SiteDraft {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { name: '', url: '', timeZone, currency: guessCurrency(navigator.language), preset: 'minimal' };
}

export type SiteFault = 'nameMissing' | 'urlMissing' | 'urlNoDot';

/** What keeps a draft from being sent, by field; empty when nothing does. The server judges the rest. */
export function checkSite(draft: SiteDraft): Partial<Record<keyof SiteDraft, SiteFault>> {
  const faults: Partial<Record<keyof SiteDraft, SiteFault>> = {};
  if (draft.name.trim() === '') faults.name = 'nameMissing';
  const url = completeAddress(draft.url);
  if (draft.url.trim() === '') faults.url = 'urlMissing';
  else if (url === null) faults.url = 'urlNoDot';
  return faults;
}

/** The draft as it is sent, with the address completed. */
export function toNewSite(draft: SiteDraft): NewSite {
  return { ...draft, name: draft.name.trim(), url: completeAddress(draft.url) ?? draft.url.trim() };
}

/** `tidewater.example` becomes `https://tidewater.example`; null when it cannot be the address of a site. */
export function completeAddress(typed: string): string | null {
  const text = typed.trim();
  const isLocal = /^(https?:\/\/)?(localhost|\[::1\]|127\.\d+\.\d+\.\d+)(:|\/|$)/i.test(text);
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (!isLocal && !/[^.]\.[^.]/.test(url.hostname)) return null;
  if (/[^a-z0-9.:[\]-]/i.test(url.hostname)) return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : url.href;
}
