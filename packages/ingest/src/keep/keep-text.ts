import { hash } from 'node:crypto';
import type { Operation } from '@accord/catalog/define-category';
import type { HitDraft } from '../hit-draft.ts';
import type { IngestPorts } from '../ingest-ports.ts';
import { redactAddresses, redactUrl } from '../redact-addresses.ts';
import { redactPatterns } from '../redact-patterns.ts';
import { decodeComponent, queryPairs } from '../url/query-pairs.ts';
import { splitUrl } from '../url/split-url.ts';
import { withoutClickIds } from './without-click-ids.ts';

/** A link that writes to somebody or calls names that person. */
const PERSONAL_SCHEME = /^(mailto|tel|sms|callto|facetime|whatsapp|skype):/i;
const QUERY_IN_TEXT = /(https?:\/\/[^\s?#)]*)[?#][^\s)]*?(?=(?::\d+){0,2}(?:[\s)]|$))/g;

export const isPersonalLink = (url: string): boolean => PERSONAL_SCHEME.test(url);

/** Addresses of the request that may stand in no text. */
const ownAddresses = (draft: Pick<HitDraft, 'raw' | 'address'>): string[] => [draft.address, draft.raw.address];

function withoutQuery(url: string): string {
  const question = url.indexOf('?');
  const hashAt = url.indexOf('#');
  const end = question === -1 ? hashAt : hashAt === -1 ? question : Math.min(question, hashAt);
  return end === -1 ? url : url.slice(0, end);
}

function withAllowedQuery(url: string, allowed: ReadonlySet<string>): string {
  const start = url.indexOf('?');
  if (start === -1 || allowed.size === 0) return withoutQuery(url);
  const query = url.slice(start + 1).split('#', 1)[0] ?? '';
  const kept = queryPairs(query).filter(({ name }) => allowed.has(name.toLowerCase()));
  const texts = kept.map(({ text }) => (redactPatterns(decodeComponent(text)) === decodeComponent(text) ? text : ''));
  const tail = texts.filter((text) => text !== '').join('&');
  return `${withoutQuery(url)}${tail === '' ? '' : `?${tail}`}`;
}

function hostOnly(url: string): string {
  const parts = splitUrl(url);
  if (parts) return `${parts.scheme === '' ? '' : `${parts.scheme}:`}//${parts.host}`;
  return withoutQuery(url).split('/', 1)[0] ?? '';
}

/** An address on the web. */
export function keepUrl(
  url: string,
  operation: Operation,
  draft: Pick<HitDraft, 'raw' | 'address' | 'collection'>,
): string {
  if (url === '' || operation === 'drop') return '';
  const own = ownAddresses(draft);
  const { rules, allowedQuery } = draft.collection;
  const clean = rules.clickIds?.operation === 'drop' ? withoutClickIds(url) : url;
  if (operation === 'keep') return redactUrl(clean, own, false);
  const scheme = PERSONAL_SCHEME.exec(url)?.[0];
  if (scheme !== undefined) return scheme;
  if (operation === 'host') return redactPatterns(redactUrl(hostOnly(url), own, true));
  if (operation !== 'allowed-query') return redactPatterns(redactUrl(withoutQuery(url), own, true));
  const path = redactPatterns(redactUrl(withoutQuery(clean), own, true));
  const query = withAllowedQuery(clean, allowedQuery).slice(withoutQuery(clean).length);
  return path + redactAddresses(query, own, true);
}

/** The same text gives the same id on the same site, and nobody without the site's key can tell which text it was. */
export function keyedId(text: string, siteId: number, ports: Pick<IngestPorts, 'siteKey'>): string {
  const key = ports.siteKey(siteId);
  return hash('sha256', `${key}\0${text}\0${key}`).slice(0, 16);
}

/** Any other text. */
export function keepText(text: string, operation: Operation, draft: HitDraft, ports: IngestPorts): string {
  if (text === '') return '';
  switch (operation) {
    case 'drop':
      return '';
    case 'hmac':
      return keyedId(text, draft.site.siteId, ports);
    case 'random':
      return ports.randomId();
    case 'path':
    case 'allowed-query':
    case 'host':
      return keepUrl(text, operation, draft);
    case 'redact':
      return redactPatterns(redactAddresses(text, ownAddresses(draft), true));
    default:
      return redactAddresses(text, ownAddresses(draft), false);
  }
}

/** Addresses in a stack of calls lose their queries when it is redacted. */
export const withoutQueries = (text: string): string => text.replace(QUERY_IN_TEXT, '$1');
