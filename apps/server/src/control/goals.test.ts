import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSharedSite, RIVAL, type SharedSite, VIEW } from '../../test/a-shared-site.ts';

const BASE = '/api/v1/sites/1/goals';
const BOOTS = { name: 'Boots', matchAttribute: 'url', pattern: '/boots' } as const;

describe('goals', () => {
  let site: SharedSite;
  beforeAll(async () => {
    site = await aSharedSite();
  });
  afterAll(() => site.server.stop());
  const send: SharedSite['send'] = (...request) => site.send(...request);
  const names = async (): Promise<string[]> =>
    (await send('GET', BASE)).json().goals.map(({ name }: { name: string }) => name);

  it('are added, replaced and deleted, here as in the compatible interface', async () => {
    const added = await send('POST', BASE, { ...BOOTS, revenue: 2.499 });
    expect([added.statusCode, added.json()]).toEqual([
      201,
      {
        ...{ id: 1, ...BOOTS, description: '', patternType: 'contains', isCaseSensitive: false },
        ...{ allowsMultiple: false, revenue: 2.5, takesEventValue: false },
      },
    ]);
    expect(await site.ask('method=Goals.getGoals&idSite=1')).toMatchObject([{ idgoal: 1, name: 'Boots' }]);
    const byHand = { name: 'Called', matchAttribute: 'manually', pattern: 'left over', takesEventValue: true };
    expect((await send('PUT', `${BASE}/1`, byHand)).json()).toMatchObject({ pattern: '', takesEventValue: false });
    expect(await names()).toEqual(['Called']);
    expect((await send('DELETE', `${BASE}/1`)).json()).toEqual({ isRemoved: true });
    expect(await names()).toEqual([]);
    expect((await send('DELETE', `${BASE}/1`)).statusCode).toBe(404);
    expect((await send('PUT', `${BASE}/1`, BOOTS)).statusCode).toBe(404);
    // Its number is not given again: what it counted is still stored under it.
    expect((await send('POST', BASE, BOOTS)).json()).toMatchObject({ id: 2 });
  });

  it.each([
    [{ pattern: '' }, 'pattern'],
    [{ patternType: 'exact' }, 'pattern'],
    [{ patternType: 'regex', pattern: '(a' }, 'pattern'],
    [{ matchAttribute: 'visit_duration' }, 'patternType'],
    [{ matchAttribute: 'visit_duration', patternType: 'greater_than', pattern: 'long' }, 'pattern'],
    [{ name: ' ' }, 'name'],
    [{ revenue: 'much' }, 'revenue'],
  ])('are refused with %o, which names the field', async (wrong, field) => {
    const answer = await send('POST', BASE, { ...BOOTS, ...wrong });
    expect(answer.statusCode).toBe(400);
    expect(Object.keys(answer.json().fields)).toEqual([field]);
  });

  it('are read by who may only look, and written by nobody else', async () => {
    const seen = (await send('GET', BASE, undefined, VIEW)).json();
    expect([seen.goals.length, seen.mayWrite]).toEqual([1, false]);
    expect((await send('POST', BASE, BOOTS, VIEW)).statusCode).toBe(403);
    expect((await send('PUT', `${BASE}/2`, BOOTS, VIEW)).statusCode).toBe(403);
    expect((await send('DELETE', `${BASE}/2`, undefined, VIEW)).statusCode).toBe(403);
    expect((await send('POST', BASE, BOOTS, RIVAL)).statusCode).toBeGreaterThanOrEqual(403);
    expect((await send('DELETE', '/api/v1/sites/2/goals/2', undefined, RIVAL)).statusCode).toBe(404);
    expect(await names()).toEqual(['Boots']);
  });
});
