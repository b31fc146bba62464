import { aHit, aSite, ingestPorts } from '@accord/testing/a-hit';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../collection/choices-of.ts';
import { ingest } from '../pipeline.ts';
import type { RawHeaders } from '../raw-hit.ts';
import type { CollectionChoices } from '../site-rules.ts';

const FULL = choicesOf('everything');

/** `stored` with the privacy mode under which it was kept, or why not. */
function outcomeOf(params: Record<string, string>, headers: Partial<RawHeaders>, choices: Partial<CollectionChoices>) {
  const hit = aHit({ uid: 'ann', _id: 'a00000000000000a', ...params }, { headers: { ...aHit().headers, ...headers } });
  const outcome = ingest(hit, ingestPorts(aSite({ collection: { ...FULL, ...choices } })));
  if (outcome.kind !== 'accepted') return 'reason' in outcome ? outcome.reason : outcome.kind;
  const { userId, maskedIp, visitorId } = outcome.hit.action;
  if (userId === 'ann') return 'full';
  return maskedIp === '' && visitorId !== 'a00000000000000a' ? 'anonymous' : 'pseudonymous';
}

const DNT = { asksNotToTrack: true };
const GPC = { asksForPrivacy: true };
const OUT = { isOptedOut: true };

describe('wishes of visitors', () => {
  it.each<[string, Record<string, string>, Partial<RawHeaders>, Partial<CollectionChoices>, string]>([
    ['nothing is said', {}, {}, {}, 'full'],
    ['somebody opted out', {}, OUT, {}, 'opted-out'],
    ['somebody opted out and agreed elsewhere', { consent: '1' }, OUT, {}, 'opted-out'],
    ['DNT, ignored with a reason', {}, DNT, { signals: 'ignore' }, 'full'],
    ['DNT, degraded', {}, DNT, { signals: 'anonymous' }, 'anonymous'],
    ['DNT, left out', {}, DNT, { signals: 'drop' }, 'do-not-track'],
    ['GPC, degraded', {}, GPC, { signals: 'anonymous' }, 'anonymous'],
    ['GPC, left out', {}, GPC, { signals: 'drop' }, 'global-privacy-control'],
    ['consent was given in spite of a signal', { consent: '1' }, GPC, { signals: 'drop' }, 'full'],
    ['consent was refused', { consent: '0' }, {}, {}, 'anonymous'],
    ['consent was refused, and is needed', { consent: '0' }, {}, { withoutConsent: 'drop' }, 'no-consent'],
    ['consent is unknown, and is needed', {}, {}, { withoutConsent: 'drop' }, 'no-consent'],
    ['consent is unknown, and more needs it', {}, {}, { withoutConsent: 'pseudonymous' }, 'pseudonymous'],
    ['consent was given where it is needed', { consent: '1' }, {}, { withoutConsent: 'drop' }, 'full'],
    ['no consent lifts a site above its mode', { consent: '1' }, {}, { privacyMode: 'anonymous' }, 'anonymous'],
  ])('%s', (_name, params, headers, choices, expected) => {
    expect(outcomeOf(params, headers, choices)).toBe(expected);
  });
});

describe('an anonymous hit', () => {
  const site = aSite({ collection: { ...choicesOf('minimal'), privacyMode: 'anonymous' } });

  it('keeps neither who nor where nor when, but the order within its visit', () => {
    const ports = ingestPorts(site);
    const stored = [17, 63].map((second) => {
      const receivedMs = Date.UTC(2026, 2, 5, 10, 42, second);
      const hit = aHit({ uid: 'ann', _id: 'a00000000000000a', cid: 'b00000000000000b', h: '11' }, { receivedMs });
      const outcome = ingest(hit, ports);
      if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
      return outcome.hit.action;
    });
    const [first, second] = stored;
    expect(first).toMatchObject({ userId: '', maskedIp: '', region: '', city: '', latitude: null });
    expect(first?.timeMs).toBe(Date.UTC(2026, 2, 5, 10));
    expect(first?.receivedMs).toBe(Date.UTC(2026, 2, 5, 10));
    expect((second?.timeMs ?? 0) - (first?.timeMs ?? 0)).toBe(46_000);
    expect(second?.visitorId).toBe(first?.visitorId);
    expect(first?.fingerprint).toBe(first?.visitorId);
    expect(JSON.stringify(stored)).not.toMatch(/a00000000000000a|b00000000000000b|ann"/);
  });

  it('cannot be linked with another visit of the same browser', () => {
    const ports = ingestPorts(site);
    const ids = [0, 45].map((minute) => {
      const outcome = ingest(aHit({}, { receivedMs: Date.UTC(2026, 2, 5, 10, minute) }), ports);
      return outcome.kind === 'accepted' ? outcome.hit.action.visitorId : '';
    });
    expect(ids[0]).not.toBe(ids[1]);
  });
});
