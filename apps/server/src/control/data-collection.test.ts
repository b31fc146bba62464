import type { CollectionMatrix, InstructionList, PreviewAnswer } from '@accord/contract/data-collection';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, fromOurPage, setUpOwner, type TestServer } from '../../test/a-server.ts';

describe('what a site collects', () => {
  let server: TestServer;
  let headers: Record<string, string>;
  beforeAll(async () => {
    server = await aServer();
    headers = { ...fromOurPage, cookie: await setUpOwner(server.app) };
  });
  afterAll(() => server.stop());
  const ask = async (method: 'GET' | 'PUT' | 'POST', path: string, payload?: object) =>
    server.app.inject({ method, url: `/api/v1/sites/1/${path}`, headers, ...(payload && { payload }) });
  const categoryIn = (matrix: CollectionMatrix, id: string) => matrix.categories.find((one) => one.id === id);

  it('is minimal to begin with, and says what may be chosen under its ceilings', async () => {
    const matrix = (await ask('GET', 'collection/matrix')).json() as CollectionMatrix;
    expect(matrix).toMatchObject({ privacyMode: 'pseudonymous', preset: 'minimal', instruction: 1, mayChange: true });
    expect(matrix.categories).toHaveLength(22);
    expect(categoryIn(matrix, 'userid')).toMatchObject({ mode: 'off', decidedBy: 'preset', clause: 'data.userid' });
    const allowed = categoryIn(matrix, 'userid')?.modes.map(({ id, isAllowed }) => [id, isAllowed]);
    expect(allowed).toEqual([
      ['off', true],
      ['hmac', true],
      ['full', false],
    ]);
  });

  it('changes by instructions, category by category, and holds at once for the collector', async () => {
    const changed = (await ask('PUT', 'collection/userid', { mode: 'full', reason: 'a contract' })).json();
    expect(categoryIn(changed as CollectionMatrix, 'userid')).toMatchObject({ mode: 'hmac', decidedBy: 'ceiling' });
    expect(server.parts.directory.rulesOf(1)?.instrSeq).toBe(2);
    const whole = { privacyMode: 'consented-full', allowedQuery: ['Lang', 'lang'], signals: 'drop' };
    const after = (await ask('PUT', 'collection', whole)).json() as CollectionMatrix;
    expect(after).toMatchObject({ allowedQuery: ['lang'], signals: 'drop', instruction: 3 });
    expect(categoryIn(after, 'userid')).toMatchObject({ mode: 'full', decidedBy: 'choice' });
    const back = (await ask('PUT', 'collection/userid', { mode: null })).json() as CollectionMatrix;
    expect(categoryIn(back, 'userid')).toMatchObject({ mode: 'off', choice: '' });
    const { instructions } = (await ask('GET', 'instructions')).json() as InstructionList;
    expect(instructions.map(({ number, origin }) => [number, origin])).toEqual([
      [4, 'ui'],
      [3, 'ui'],
      [2, 'ui'],
      [1, 'setup'],
    ]);
    expect(instructions[2]).toMatchObject({ reason: 'a contract', changes: ['User ID: Not kept → Keyed hash'] });
    expect((await ask('GET', 'instructions/verify')).json()).toEqual({ isWhole: true, brokenAt: null });
  });

  it.each([
    ['a category that there is not', 'collection/shoes', { mode: 'off' }],
    ['a mode that it has not', 'collection/userid', { mode: 'loud' }],
    ['a privacy mode that there is not', 'collection', { privacyMode: 'none' }],
    ['an address without parameters', 'collection', { allowedQuery: [''] }],
  ])('refuses %s', async (_name, path, payload) => {
    const answer = await ask('PUT', path, payload);
    expect([answer.statusCode, (answer.json() as { code: string }).code]).toEqual([400, 'bad-parameter']);
  });

  it('says what would be stored of a hit, and why, and stores nothing', async () => {
    const request = `https://stats.example/matomo.php?url=${encodeURIComponent('https://shop.example/a?mail=x@y.org')}&uid=ann&dimension9=q&made_up=1`;
    const draft = { privacyMode: 'pseudonymous', preset: 'minimal', choices: { userid: 'hmac' } };
    const answer = (await ask('POST', 'collection/preview', { request, draft })).json() as PreviewAnswer;
    expect(answer).toMatchObject({ outcome: 'stored', kind: 'page', unknown: ['dimension9', 'made_up'] });
    const fieldOf = (category: string, field: string) =>
      answer.categories.find((one) => one.category === category)?.fields.find((one) => one.field === field);
    expect(fieldOf('pages', 'url')).toEqual({
      field: 'url',
      came: 'shop.example/a?mail=x@y.org',
      stored: 'shop.example/a',
    });
    expect(fieldOf('userid', 'userId')?.stored).toMatch(/^[0-9a-f]{16}$/);
    expect(answer.categories.find(({ category }) => category === 'userid')).toMatchObject({ decidedBy: 'choice' });
    // Neither the draft nor the hit leaves a trace.
    expect(server.parts.directory.rulesOf(1)?.collection.privacyMode).toBe('consented-full');
    expect(server.parts.recent.of(1)).toEqual([]);
    expect(server.parts.notKept.take(() => 1)).toEqual([]);
    expect((await ask('POST', 'collection/preview', { request: 'hello' })).statusCode).toBe(400);
  });
});
