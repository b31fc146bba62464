import { unknownDevice } from '@accord/ingest/device';
import type { StoredAction } from '@accord/ingest/stored-action';

const START_MS = Date.UTC(2026, 2, 5, 10, 0, 0);
let made = 0;

/** A page view of site 1 at 2026-03-05 10:00 UTC by a visitor without cookie; every field can be set. */
export function anAction(fields: Partial<StoredAction> = {}): StoredAction {
  made++;
  const timeMs = fields.timeMs ?? START_MS;
  return {
    orgId: 1,
    siteId: 1,
    timeMs,
    hitId: made.toString(16).padStart(16, '0'),
    receivedMs: timeMs,
    ordinal: 0,
    instrSeq: 1,
    type: 'page',
    url: 'example.org/',
    urlPrefix: 2,
    title: 'Home',
    visitorId: '',
    hasVisitorId: (fields.visitorId ?? '') !== '',
    fingerprint: 'f000000000000001',
    userId: '',
    identityRule: (fields.visitorId ?? '') === '' ? 'fingerprint' : 'visitor-id-then-fingerprint',
    forcesVisit: false,
    maskedIp: '203.0.0.0',
    country: 'de',
    region: '',
    city: '',
    latitude: null,
    longitude: null,
    language: 'de',
    resolution: '1920x1080',
    localTimeS: 36_000,
    ...unknownDevice,
    channel: 1,
    channelName: '',
    channelKeyword: '',
    referrerUrl: '',
    ...fields,
  };
}

/** Milliseconds of a time of that day, `minutes` after 10:00 UTC. */
export const atMinute = (minutes: number): number => START_MS + Math.round(minutes * 60_000);
