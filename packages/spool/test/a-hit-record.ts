import type { HitRecord } from '@accord/ingest/spool-record';
import type { StoredAction } from '@accord/ingest/stored-action';

const ACTION: StoredAction = {
  orgId: 1,
  siteId: 1,
  timeMs: 1_764_000_000_000,
  hitId: '0000000000000001',
  receivedMs: 1_764_000_000_000,
  ordinal: 0,
  instrSeq: 1,
  type: 'page',
  url: 'example.org/shop/shoes',
  urlPrefix: 2,
  title: 'Shoes — größer, schöner 👟',
  visitorId: '00000000000000aa',
  hasVisitorId: true,
  fingerprint: '00000000000000bb',
  userId: '',
  identityRule: 'visitor-id',
  forcesVisit: false,
  maskedIp: '192.0.0.0',
  country: 'de',
  region: '',
  city: '',
  latitude: null,
  longitude: null,
  language: 'de-de',
  resolution: '1920x1080',
  localTimeS: 3600,
  deviceType: 'desktop',
  deviceBrand: '',
  deviceModel: '',
  os: 'GNU/Linux',
  osVersion: '',
  browser: 'Firefox',
  browserVersion: '140.0',
  browserEngine: 'Gecko',
  channel: 1,
  channelName: '',
  channelKeyword: '',
  referrerUrl: '',
};

/** 16 hex characters from a small number. */
export const hexId = (n: number): string => n.toString(16).padStart(16, '0');

/** A record of about the size that a real page view has, told apart by its number. */
export function aHitRecord(n: number, change: Partial<StoredAction> = {}): HitRecord {
  return { v: 1, kind: 'hit', action: { ...ACTION, hitId: hexId(n), ...change }, timeZone: 'Europe/Berlin' };
}

/** Records `from`, `from + 1`, … */
export const hitRecords = (from: number, count: number): HitRecord[] =>
  Array.from({ length: count }, (_, i) => aHitRecord(from + i));
