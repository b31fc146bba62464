import type { BotHit } from '@accord/ingest/bot-hit';
import { campaignDetailsOf } from '@accord/ingest/campaign-details';
import type { Conversion } from '@accord/ingest/conversion';
import type { StitchedAction } from '@accord/ingest/stored-action';
import type { Visit } from '@accord/ingest/visit';

/** A stored action of site 1 at 2026-11-02 10:00:00 UTC; give what matters to the test. */
export function aStitchedAction(fields: Partial<StitchedAction> = {}): StitchedAction {
  const timeMs = fields.timeMs ?? Date.UTC(2026, 10, 2, 10);
  return {
    ...visitor,
    timeMs,
    hitId: '00000000000000a1',
    receivedMs: timeMs,
    ordinal: 0,
    type: 'page',
    url: 'example.org/',
    urlPrefix: 2,
    title: 'Home',
    identityRule: 'visitor-id-then-fingerprint',
    forcesVisit: false,
    position: 1,
    previousUrl: '',
    previousTitle: '',
    hasPrevious: false,
    secondsSincePrevious: 0,
    ...fields,
  };
}

/** A visit of one page view to site 1 at 2026-11-02 10:00:00 UTC; give what matters to the test. */
export function aVisit(fields: Partial<Visit> = {}): Visit {
  const startS = fields.startS ?? Date.UTC(2026, 10, 2, 10) / 1000;
  return {
    ...visitor,
    startS,
    lastS: startS,
    formerVisitorIds: '',
    actions: 1,
    interactions: 1,
    pageViews: 1,
    searches: 0,
    events: 0,
    downloads: 0,
    outlinks: 0,
    durationS: 0,
    visitCount: 1,
    returning: 0,
    secondsSinceFirst: 0,
    secondsSinceLast: 0,
    secondsSinceLastOrder: null,
    hasConverted: false,
    goalIds: [],
    revenue: 0,
    ecommerceStatus: 0,
    dimensions: {},
    variables: [],
    plugins: '',
    entryUrl: 'example.org/',
    entryUrlPrefix: 2,
    entryTitle: 'Home',
    hasEntry: true,
    isEntrySearch: false,
    exitUrl: 'example.org/',
    exitUrlPrefix: 2,
    exitTitle: 'Home',
    hasExit: true,
    isExitSearch: false,
    ...campaignDetailsOf({}),
    ...fields,
  };
}

/** A conversion of goal 1 by the page view of `aStitchedAction`; give what matters to the test. */
export function aConversion(fields: Partial<Conversion> = {}): Conversion {
  const { instrSeq: _seq, hasVisitorId: _has, fingerprint: _print, maskedIp: _ip, ...shared } = visitor;
  const timeMs = fields.timeMs ?? Date.UTC(2026, 10, 2, 10);
  return {
    ...shared,
    timeMs,
    hitId: '00000000000000a1',
    goalId: 1,
    visitStartS: Math.floor(timeMs / 1000),
    url: 'example.org/',
    urlPrefix: 2,
    revenue: 0,
    orderId: '',
    revenueSubtotal: null,
    revenueTax: null,
    revenueShipping: null,
    revenueDiscount: null,
    itemCount: 0,
    items: [],
    pageViewsBefore: 1,
    visitCount: 1,
    returning: 0,
    secondsSinceFirst: 0,
    secondsSinceLastOrder: null,
    dimensions: {},
    variables: [],
    ...campaignDetailsOf({}),
    ...fields,
  };
}

/** A bot's request for a page of site 1; give what matters to the test. */
export function aBotHit(fields: Partial<BotHit> = {}): BotHit {
  const timeMs = fields.timeMs ?? Date.UTC(2026, 10, 2, 10);
  return {
    orgId: 1,
    siteId: 1,
    timeMs,
    hitId: '00000000000000a1',
    receivedMs: timeMs,
    instrSeq: 1,
    url: 'example.org/',
    urlPrefix: 2,
    isDownload: false,
    botName: 'ChatGPT-User',
    botType: 'ai_chatbot',
    httpStatus: null,
    responseSizeBytes: null,
    responseTimeMs: null,
    source: '',
    ...fields,
  };
}

const visitor = {
  orgId: 1,
  siteId: 1,
  instrSeq: 1,
  visitId: '00000000000000b1',
  visitorId: '00000000000000c1',
  hasVisitorId: true,
  fingerprint: '00000000000000d1',
  userId: '',
  maskedIp: '192.0.0.0',
  country: 'de',
  region: '',
  city: '',
  latitude: null,
  longitude: null,
  language: 'de-de',
  resolution: '1920x1080',
  localTimeS: 39_600,
  deviceType: 'desktop',
  deviceBrand: '',
  deviceModel: '',
  os: 'LIN',
  osVersion: '',
  browser: 'FF',
  browserVersion: '145.0',
  browserEngine: 'Gecko',
  channel: 1,
  channelName: '',
  channelKeyword: '',
  referrerUrl: '',
} as const;
