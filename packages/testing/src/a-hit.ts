import { AnonymousVisits } from '@accord/ingest/anonymous-visits';
import { choicesOf } from '@accord/ingest/collection/choices-of';
import type { IngestPorts } from '@accord/ingest/ingest-ports';
import type { RawHit } from '@accord/ingest/raw-hit';
import { type GoalRule, type SiteRules, siteDefaults } from '@accord/ingest/site-rules';

/** Site 1 of organisation 1 in UTC, minimal collection; every field can be set. */
export function aSite(fields: Partial<SiteRules> = {}): SiteRules {
  return {
    orgId: 1,
    siteId: 1,
    timeZone: 'UTC',
    urls: ['https://example.org'],
    ...siteDefaults,
    collection: choicesOf('minimal'),
    instrSeq: 1,
    ...fields,
  };
}

/** Goal 1, which converts on addresses that contain `/goal`; every field can be set. */
export const aGoal = (fields: Partial<GoalRule> = {}): GoalRule => ({
  goalId: 1,
  matchAttribute: 'url',
  pattern: '/goal',
  patternType: 'contains',
  isCaseSensitive: false,
  allowsMultiple: false,
  revenue: 0,
  takesEventValue: false,
  ...fields,
});

/** A page view of site 1, received at 2026-03-05 10:00 UTC; parameters and the rest can be set. */
export function aHit(params: Record<string, string> = {}, fields: Partial<RawHit> = {}): RawHit {
  return {
    params: { idsite: '1', rec: '1', url: 'https://example.org/', action_name: 'Home', ...params },
    headers: {
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
      acceptLanguage: 'de-AT,de;q=0.8',
      referer: '',
      clientHints: '',
      isPrefetch: false,
      asksNotToTrack: false,
      asksForPrivacy: false,
      isOptedOut: false,
    },
    address: '203.0.113.77',
    receivedMs: Date.UTC(2026, 2, 5, 10),
    ordinal: 0,
    mayWrite: () => false,
    ...fields,
  };
}

/** Ports of the pipeline that know one site, no countries and a fixed key. */
export function ingestPorts(site: SiteRules = aSite()): IngestPorts {
  let made = 0;
  const randomId = () => (++made).toString(16).padStart(16, '0');
  const visits = new AnonymousVisits();
  return {
    rulesOf: (siteId) => (siteId === site.siteId ? site : undefined),
    countryOf: () => '',
    fingerprintKey: (siteId, date) => Buffer.from(`key of ${siteId} on ${date}`),
    siteKey: (siteId) => `key of ${siteId}`,
    anonymousPlace: (siteId, key, timeMs) => visits.place(siteId, key, timeMs, randomId),
    claimOrder: () => true,
    randomId,
  };
}
