import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSharedSite, RIVAL, type SharedSite, VIEW, WRITE } from '../../test/a-shared-site.ts';

const BASE = '/api/v1/sites/1/saved-segments';

describe('saved segments', () => {
  let site: SharedSite;
  beforeAll(async () => {
    site = await aSharedSite();
  });
  afterAll(() => site.server.stop());
  const send: SharedSite['send'] = (...request) => site.send(...request);
  const ask: SharedSite['ask'] = (...call) => site.ask(...call);

  const namesOf = async (token?: string): Promise<string[]> =>
    (await send('GET', BASE, undefined, token)).json().segments.map(({ name }: { name: string }) => name);

  it('are saved, renamed, listed by name and deleted by a person', async () => {
    const made = await send('POST', BASE, { name: ' Phones ', definition: 'deviceType==smartphone' });
    expect([made.statusCode, made.json()]).toEqual([
      201,
      {
        ...{ id: 1, name: 'Phones', definition: 'deviceType==smartphone', isShared: false, isForAllSites: false },
        ...{ author: 'Ada', mayChange: true },
      },
    ]);
    await send('POST', BASE, { name: 'Buyers', definition: 'visitEcommerceStatus==ordered', isShared: true });
    expect(await namesOf()).toEqual(['Buyers', 'Phones']);
    const changed = await send('PUT', `${BASE}/1`, { name: 'Small', definition: 'deviceType==smartphone' });
    expect(changed.json()).toMatchObject({ id: 1, name: 'Small' });
    expect((await send('DELETE', `${BASE}/1`)).json()).toEqual({ isRemoved: true });
    expect((await send('DELETE', `${BASE}/1`)).statusCode).toBe(404);
    expect(await namesOf()).toEqual(['Buyers']);
  });

  it('are refused where the definition says nothing that can be asked, with the reason at its field', async () => {
    for (const definition of ['', 'nothing==1', 'actions>x', 'a\u0000==1', 'x'.repeat(9000)]) {
      const answer = await send('POST', BASE, { name: 'x', definition });
      expect([definition.slice(0, 20), answer.statusCode]).toEqual([definition.slice(0, 20), 400]);
      expect(answer.json().fields).toHaveProperty('definition');
    }
    expect((await send('POST', BASE, { name: ' ', definition: 'actions>1' })).statusCode).toBe(400);
  });

  it('are seen by others only when they are shared, and changed by those who may share', async () => {
    const own = await send('POST', BASE, { name: 'Mine', definition: 'actions>1' });
    expect(await namesOf(VIEW)).toEqual(['Buyers']);
    expect(await namesOf(WRITE)).toEqual(['Buyers']);
    expect((await send('PUT', `${BASE}/${own.json().id}`, own.json(), WRITE)).statusCode).toBe(404);
    expect((await send('DELETE', `${BASE}/2`, undefined, VIEW)).statusCode).toBe(403);
    expect((await send('POST', BASE, { name: 'x', definition: 'actions>1' }, VIEW)).statusCode).toBe(403);
    const shared = (await send('GET', BASE, undefined, VIEW)).json();
    expect([shared.mayShare, shared.segments[0].mayChange]).toEqual([false, false]);
    expect(
      (await send('PUT', `${BASE}/2`, { name: 'Customers', definition: 'actions>2', isShared: true }, WRITE)).json(),
    ).toMatchObject({ id: 2, name: 'Customers', mayChange: true });
    const kept = await send('PUT', `${BASE}/2`, { name: 'Customers', definition: 'actions>2' }, WRITE);
    expect([kept.statusCode, kept.json().isShared]).toEqual([200, false]);
    expect(await namesOf(WRITE)).toEqual([]);
    await send('PUT', `${BASE}/2`, { name: 'Customers', definition: 'actions>2', isShared: true });
    const forAll = { name: 'Everywhere', definition: 'actions>1', isForAllSites: true };
    expect((await send('POST', BASE, { ...forAll, isShared: true }, VIEW)).statusCode).toBe(403);
    expect((await send('POST', BASE, { ...forAll, isShared: true })).json()).toMatchObject({ isForAllSites: true });
  });

  it('of another organisation do not exist', async () => {
    expect((await send('GET', BASE, undefined, RIVAL)).statusCode).toBe(404);
    expect(await ask('method=SegmentEditor.get&idSegment=2', RIVAL)).toMatchObject({ result: 'error' });
    expect(await ask('method=SegmentEditor.delete&idSegment=2', RIVAL)).toMatchObject({ result: 'error' });
    expect(await ask('method=SegmentEditor.getAll', RIVAL)).toEqual([]);
    expect(await ask('method=SegmentEditor.add&name=x&definition=actions>1&idSite=1', RIVAL)).toMatchObject({
      result: 'error',
    });
    expect(await namesOf(VIEW)).toContain('Customers');
  });

  it('are the same in the Reporting API', async () => {
    const definition = 'browserCode%3D%3DFF';
    const { value } = await ask(
      `method=SegmentEditor.add&name=Foxes&idSite=1&enabledAllUsers=1&definition=${encodeURIComponent(definition)}`,
    );
    expect(await ask(`method=SegmentEditor.get&idSegment=${value}`)).toMatchObject({
      ...{ idsegment: value, name: 'Foxes', definition, enable_all_users: 1, enable_only_idsite: 1, auto_archive: 0 },
      ...{ hash: createHash('md5').update('browserCode==FF').digest('hex'), deleted: 0, ts_last_edit: null },
    });
    expect(
      await ask(
        `method=SegmentEditor.update&idSegment=${value}&name=Fox&idSite=1&enabledAllUsers=1&definition=actions>1`,
      ),
    ).toEqual({ value: true });
    expect(await ask(`method=SegmentEditor.get&idSegment=${value}`)).toMatchObject({
      name: 'Fox',
      ts_last_edit: expect.any(String),
    });
    expect((await ask('method=SegmentEditor.getAll&idSite=1')).map(({ name }: { name: string }) => name)).toEqual([
      'Customers',
      'Everywhere',
      'Fox',
    ]);
    expect(await ask('method=SegmentEditor.add&name=x&definition=nothing==1')).toMatchObject({
      result: 'error',
      message: expect.stringContaining('not a supported segment'),
    });
    expect(await ask('method=SegmentEditor.isUserCanAddNewSegment&idSite=1', VIEW)).toEqual({ value: false });
    expect(await ask('method=SegmentEditor.isUserCanAddNewSegment&idSite=1')).toEqual({ value: true });
    expect(await ask(`method=SegmentEditor.delete&idSegment=${value}`)).toEqual({ value: true });
    expect(await ask(`method=SegmentEditor.get&idSegment=${value}`)).toMatchObject({ result: 'error' });
  });
});
