import { aHit, aSite, ingestPorts } from '@accord/testing/a-hit';
import { describe, expect, it } from 'vitest';
import { choicesOf } from './collection/choices-of.ts';
import { ingest } from './pipeline.ts';
import type { RawHit } from './raw-hit.ts';
import type { SiteRules } from './site-rules.ts';
import type { StoredAction } from './stored-action.ts';

const withToken: Partial<RawHit> = { mayWrite: () => true };

function stored(raw: RawHit, site?: SiteRules): StoredAction {
  const outcome = ingest(raw, ingestPorts(site));
  if (outcome.kind !== 'accepted') throw new Error(`not stored: ${JSON.stringify(outcome)}`);
  return outcome.hit.action;
}

describe('ingest', () => {
  it.each<[string, RawHit, Partial<SiteRules>, string, string]>([
    ['an unknown site', aHit({ idsite: '7' }), {}, 'invalid', 'unknown-site'],
    ['no site', aHit({ idsite: 'x' }), {}, 'invalid', 'unknown-site'],
    ['no rec', aHit({ rec: '0' }), {}, 'dropped', 'not-recorded'],
    ['cip without a token', aHit({ cip: '198.51.100.9' }), {}, 'invalid', 'not-authenticated'],
    ['a place without a token', aHit({ country: 'de' }), {}, 'invalid', 'not-authenticated'],
    ['cdt of two days ago without a token', aHit({ cdt: '2026-03-03 10:00:00' }), {}, 'invalid', 'not-authenticated'],
    ['a cip that is none', aHit({ cip: 'hello' }, withToken), {}, 'invalid', 'bad-parameter'],
    ['a cid of 15 characters', aHit({ cid: '0123456789abcde' }), {}, 'invalid', 'bad-parameter'],
    ['an excluded address', aHit(), { excludedIps: ['203.0.113.*'] }, 'dropped', 'excluded-ip'],
    ['an excluded range', aHit(), { excludedIps: ['203.0.113.0/24'] }, 'dropped', 'excluded-ip'],
    ['an excluded agent', aHit(), { excludedUserAgents: ['firefox'] }, 'dropped', 'excluded-user-agent'],
    ['an address of robots', aHit({}, { address: '66.249.81.4' }), {}, 'dropped', 'bot'],
    ['robots only', aHit({ recMode: '1', bots: '1' }, { address: '66.249.81.4' }), {}, 'dropped', 'not-a-bot'],
    [
      'a rule about requests',
      aHit({ E_C: 'Tests' }),
      { excludedRequests: ['e_c=@test'] },
      'dropped',
      'excluded-request',
    ],
    ['a spammer', aHit({ urlref: 'https://www.0-0.fr/x' }), {}, 'dropped', 'referrer-spam'],
    ['a prefetch', aHit({}, { headers: { ...aHit().headers, isPrefetch: true } }), {}, 'dropped', 'prefetch'],
  ])('says why it refuses %s', (_name, raw, site, kind, reason) => {
    expect(ingest(raw, ingestPorts(aSite(site)))).toMatchObject({ kind, reason });
  });

  it('takes hits from addresses of robots where the hit says so', () => {
    expect(stored(aHit({ bots: '1' }, { address: '66.249.81.4' })).url).toBe('example.org/');
  });

  it('keeps no query, no user id and only half of the address by default', () => {
    const action = stored(
      aHit({ url: 'https://www.example.org/a?mail=x@y.z#f', urlref: 'https://b.org/p?q=1', uid: 'ann' }),
    );
    expect(action).toMatchObject({
      url: 'example.org/a',
      urlPrefix: 3,
      referrerUrl: 'https://b.org/p',
      userId: '',
      visitorId: '',
      maskedIp: '203.0.0.0',
    });
  });

  it('keeps them where the site chose everything', () => {
    const site = aSite({ collection: choicesOf('everything') });
    const action = stored(
      aHit({ url: 'http://example.org/a?x=1&pk_vid=2&SID=3', urlref: 'https://b.org/p?q=1', uid: 'ann' }),
      site,
    );
    expect(action).toMatchObject({
      url: 'example.org/a?x=1',
      urlPrefix: 0,
      referrerUrl: 'https://b.org/p?q=1',
      userId: 'ann',
      maskedIp: '203.0.0.0',
    });
    // The first 16 characters of `printf ann | sha1sum`.
    expect(action.visitorId).toBe('744cb9a9fb3d5583');
    expect(action.hasVisitorId).toBe(true);
  });

  it.each(['minimal', 'everything'] as const)('cuts the visitor’s own address out of every text (%s)', (preset) => {
    const own = '198.51.100.9';
    const raw = aHit(
      {
        cip: own,
        url: `https://example.org/${own}/x?ip=${own}`,
        action_name: `from ${own}`,
        urlref: `https://b.org/${own}`,
        mtm_campaign: own,
        lang: own,
        res: own,
        hit_id: own,
      },
      withToken,
    );
    const outcome = ingest(raw, ingestPorts(aSite({ collection: choicesOf(preset) })));
    if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
    const { userAgent: _sealed, ...written } = outcome.hit;
    expect(JSON.stringify(written)).not.toContain(own);
    expect(outcome.hit.action.maskedIp).toBe('198.51.0.0');
  });

  it('cuts other public addresses out of texts by default, in either family', () => {
    const action = stored(
      aHit({ url: 'https://example.org/u/192.0.2.4', action_name: 'seen 2001:db8::17 and 127.0.0.1' }),
    );
    expect(action.url).toBe('example.org/u/[address]');
    expect(action.title).toBe('seen [address] and 127.0.0.1');
    expect(
      stored(aHit({ url: 'https://example.org/192.0.2.4.pdf', action_name: '1.192.0.2.4, or x.192.0.2.4.' })),
    ).toMatchObject({
      url: 'example.org/[address].pdf',
      title: '1.192.0.2.4, or x.[address].',
    });
  });

  it.each([
    ['1772704800', Date.UTC(2026, 2, 5, 10)],
    ['2026-03-05 09:59:00', Date.UTC(2026, 2, 5, 9, 59)],
    ['2027-01-01 00:00:00', Date.UTC(2026, 2, 5, 10)],
    ['1990-01-01 00:00:00', Date.UTC(2026, 2, 5, 10)],
    ['2026-02-31 00:00:00', Date.UTC(2026, 2, 5, 10)],
    ['nonsense', Date.UTC(2026, 2, 5, 10)],
  ])('reads the time %s', (cdt, expected) => {
    expect(stored(aHit({ cdt }, withToken)).timeMs).toBe(expected);
  });

  it('goes back by cdo', () => {
    expect(stored(aHit({ cdo: '60' })).timeMs).toBe(Date.UTC(2026, 2, 5, 9, 59));
  });

  it('takes the client’s hit id, and hashes what is no 64-bit number', () => {
    expect(stored(aHit({ hit_id: '00000000000000AB' })).hitId).toBe('00000000000000ab');
    expect(stored(aHit({ hit_id: 'my-id' })).hitId).toMatch(/^[0-9a-f]{16}$/);
    expect(stored(aHit({ hit_id: 'my-id' })).hitId).toBe(stored(aHit({ hit_id: 'my-id' })).hitId);
  });

  it('gives one fingerprint for one day and browser, another for the next day or address', () => {
    const first = stored(aHit()).fingerprint;
    expect(stored(aHit()).fingerprint).toBe(first);
    expect(stored(aHit({}, { address: '203.0.113.78' })).fingerprint).not.toBe(first);
    expect(stored(aHit({ cdt: '2026-03-04 23:00:00' }, withToken)).fingerprint).not.toBe(first);
  });

  it('takes an id of zeros as none, as the event store does', () => {
    const site = aSite({ collection: choicesOf('everything') });
    const zeros = stored(aHit({ _id: '0'.repeat(16) }), site);
    expect(zeros).toMatchObject({ visitorId: '', hasVisitorId: false, identityRule: 'fingerprint' });
    expect(stored(aHit({ _id: `${'0'.repeat(15)}1` }), site).hasVisitorId).toBe(true);
  });

  it('guesses the country from the language when the address tells nothing', () => {
    expect(stored(aHit()).country).toBe('at');
    expect(stored(aHit({ lang: 'pl' })).country).toBe('pl');
    expect(stored(aHit({ country: 'JP' }, withToken)).country).toBe('jp');
  });
});
