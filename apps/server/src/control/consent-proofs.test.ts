import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, fromOurPage, setUpOwner, type TestServer } from '../../test/a-server.ts';

const fromPage = { origin: 'https://shop.example' };
const PATH = '/api/v1/sites/1/consent-proofs';
const bannerHash = createHash('sha256').update('May we count you?').digest('hex');
const given = { state: 'granted-tracking', purposes: ['statistics'], bannerHash, policyVersion: '3', method: 'banner' };

describe('proofs of consent', () => {
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    server = await aServer();
    cookie = await setUpOwner(server.app);
  });
  afterAll(() => server.stop());

  const give = (payload: object, remoteAddress = '203.0.113.1') =>
    server.app.inject({ method: 'POST', url: PATH, headers: fromPage, payload, remoteAddress });
  const ask = (url: string, headers: object) => server.app.inject({ url, headers: { ...headers } });

  it('takes one from a measured page, and shows it to the controller by its number', async () => {
    const answer = await give(given);
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const { proofId } = answer.json() as { proofId: string };
    expect(proofId).toMatch(/^[0-9a-f]{32}$/);
    const shown = await ask(`${PATH}/${proofId}`, { ...fromOurPage, cookie });
    expect(shown.json()).toMatchObject({ ...given, proofId, previous: '' });
    const counts = await ask(PATH, { ...fromOurPage, cookie });
    expect(counts.json()).toEqual({ counts: [{ state: 'granted-tracking', count: 1 }] });
  });

  it('holds what was chosen, and neither who chose nor from where', async () => {
    const { proofId } = (await give({ ...given, state: 'refused' }, '198.51.100.77')).json() as { proofId: string };
    const shown = await ask(`${PATH}/${proofId}`, { ...fromOurPage, cookie });
    expect(Object.keys(shown.json() as object).sort()).toEqual([
      ...['at', 'bannerHash', 'method', 'policyVersion', 'previous', 'proofId', 'purposes', 'state', 'trackerVersion'],
    ]);
    expect(shown.body).not.toContain('198.51');
  });

  it.each([
    ['a state that there is not', { ...given, state: 'maybe' }],
    ['a person among the purposes', { ...given, purposes: ['jane@example.org'] }],
    ['a hash that is none', { ...given, bannerHash: 'May we count you?' }],
  ])('refuses %s', async (_name, payload) => {
    expect((await give(payload)).statusCode).toBe(400);
  });

  it('is not shown to strangers, nor of sites that there are not', async () => {
    expect((await ask(PATH, {})).statusCode).toBe(401);
    expect((await ask(`${PATH}/${'0'.repeat(32)}`, { ...fromOurPage, cookie })).statusCode).toBe(404);
    const nowhere = {
      method: 'POST',
      url: '/api/v1/sites/99/consent-proofs',
      headers: fromPage,
      payload: given,
    } as const;
    expect((await server.app.inject(nowhere)).statusCode).toBe(404);
  });

  it('takes only so many from one address', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 40; time++) statuses.push((await give(given, '192.0.2.9')).statusCode);
    expect(statuses.filter((status) => status === 201).length).toBe(30);
    expect(statuses.at(-1)).toBe(429);
  });
});
