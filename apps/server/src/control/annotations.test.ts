import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSharedSite, RIVAL, type SharedSite, VIEW } from '../../test/a-shared-site.ts';

const BASE = '/api/v1/sites/1/annotations';

describe('annotations', () => {
  let site: SharedSite;
  beforeAll(async () => {
    site = await aSharedSite();
  });
  afterAll(() => site.server.stop());
  const send: SharedSite['send'] = (...request) => site.send(...request);
  const ask: SharedSite['ask'] = (...call) => site.ask(...call);

  it('are added, changed, listed by day and deleted by a person', async () => {
    const late = await send('POST', BASE, { day: '2026-11-24', note: ' Sale ', isStarred: true });
    expect([late.statusCode, late.json()]).toEqual([
      201,
      { id: 1, day: '2026-11-24', note: 'Sale', isStarred: true, author: 'Ada' },
    ]);
    expect((await send('POST', BASE, { day: '2026-11-02', note: 'Release' })).json()).toMatchObject({ id: 2 });
    const changed = await send('PATCH', `${BASE}/2`, { note: 'Release 2' });
    expect(changed.json()).toEqual({ id: 2, day: '2026-11-02', note: 'Release 2', isStarred: false, author: 'Ada' });
    const list = (await send('GET', BASE)).json();
    expect(list.annotations.map(({ id }: { id: number }) => id)).toEqual([2, 1]);
    expect(list.mayWrite).toBe(true);
    expect((await send('GET', `${BASE}?from=2026-11-03&to=2026-11-24`)).json().annotations).toHaveLength(1);
    expect((await send('DELETE', `${BASE}/2`)).json()).toEqual({ isRemoved: true });
    expect((await send('DELETE', `${BASE}/2`)).statusCode).toBe(404);
    expect((await send('PATCH', `${BASE}/2`, { note: 'x' })).statusCode).toBe(404);
  });

  it('are refused where a day or a text cannot be one', async () => {
    for (const wrong of [{ day: '2026-02-30' }, { day: '0001-01-01' }, { note: ' ' }, { note: 'x'.repeat(1001) }]) {
      const answer = await send('POST', BASE, { day: '2026-11-24', note: 'x', ...wrong });
      expect([wrong, answer.statusCode]).toEqual([wrong, 400]);
    }
  });

  it('are read by who may only look, and written by nobody else', async () => {
    const seen = (await send('GET', BASE, undefined, VIEW)).json();
    expect([seen.annotations.length, seen.mayWrite]).toEqual([1, false]);
    const note = { day: '2026-11-24', note: 'x' };
    expect((await send('POST', BASE, note, VIEW)).statusCode).toBe(403);
    expect((await send('PATCH', `${BASE}/1`, { note: 'x' }, VIEW)).statusCode).toBe(403);
    expect((await send('DELETE', `${BASE}/1`, undefined, VIEW)).statusCode).toBe(403);
    expect((await ask('method=Annotations.deleteAll&idSite=1', VIEW)).result).toBe('error');
    // Another organisation neither reaches the site nor, by number, the note from a site of its own.
    expect((await send('GET', BASE, undefined, RIVAL)).statusCode).toBeGreaterThanOrEqual(403);
    expect((await send('DELETE', '/api/v1/sites/2/annotations/1', undefined, RIVAL)).statusCode).toBe(404);
    expect((await ask('method=Annotations.get&idSite=2&idNote=1', RIVAL)).result).toBe('error');
    expect((await send('GET', BASE)).json().annotations).toHaveLength(1);
  });

  it('are not seen by a statement for another organisation', async () => {
    const { annotations } = site.server.control;
    expect(await annotations.ofSite({ orgId: 2, siteId: 1 }, '1970-01-01', '2199-12-31')).toEqual([]);
    expect(await annotations.remove({ orgId: 2, siteId: 1 }, 1)).toBe(false);
    expect(await annotations.ofSite({ orgId: 1, siteId: 1 }, '1970-01-01', '2199-12-31')).toHaveLength(1);
  });

  it('are written and read by the methods of the Reporting API', async () => {
    const added = await ask('method=Annotations.add&idSite=1&date=yesterday&note=Mail%20sent&starred=1');
    expect(added).toMatchObject({ date: '2026-11-24', note: 'Mail sent', starred: 1, canEditOrDelete: true });
    expect(await ask(`method=Annotations.save&idSite=1&idNote=${added.idNote}&date=2026-11-03`)).toMatchObject({
      date: '2026-11-03',
      note: 'Mail sent',
      starred: 1,
    });
    expect(await ask(`method=Annotations.get&idSite=1&idNote=${added.idNote}`, VIEW)).toMatchObject({
      idNote: added.idNote,
      canEditOrDelete: false,
    });
    const days = async (query: string) => {
      const all = await ask(`method=Annotations.getAll&idSite=1&${query}`);
      return Object.values<{ date: string }[]>(all).map((notes) => notes.map(({ date }) => date));
    };
    expect(await days('')).toEqual([['2026-11-03', '2026-11-24']]);
    expect(await days('date=2026-11-03&period=day')).toEqual([['2026-11-03']]);
    expect(await days('date=2026-11-25&period=week')).toEqual([['2026-11-24']]);
    expect(await days('date=2026-11-25&period=week&lastN=4')).toEqual([['2026-11-03', '2026-11-24']]);
    expect(
      await ask(
        'method=Annotations.getAnnotationCountForDates&idSite=1&date=2026-11-25&period=day&lastN=2&getAnnotationText=1',
      ),
    ).toEqual({
      1: [
        ['2026-11-24', { count: 1, starred: 1, note: 'Sale' }],
        ['2026-11-25', { count: 0, starred: 0 }],
      ],
    });
    const success = { result: 'success', message: 'ok' };
    expect(await ask(`method=Annotations.delete&idSite=1&idNote=${added.idNote}`)).toEqual(success);
    expect((await ask(`method=Annotations.delete&idSite=1&idNote=${added.idNote}`)).result).toBe('error');
    expect((await ask('method=Annotations.add&idSite=1&date=nonsense&note=x')).result).toBe('error');
    expect((await ask('method=Annotations.add&idSite=1&date=today')).message).toContain("'note'");
    expect(await ask('method=Annotations.deleteAll&idSite=1')).toEqual(success);
    expect(await days('')).toEqual([[]]);
  });
});
