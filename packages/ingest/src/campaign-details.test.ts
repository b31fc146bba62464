import { aHit, aSite, ingestPorts } from '@accord/testing/a-hit';
import { anAction, atMinute } from '@accord/testing/an-action';
import { createMemoryVisitStore } from '@accord/testing/memory-visit-store';
import { expect, test } from 'vitest';
import { choicesOf } from './collection/choices-of.ts';
import { ingest } from './pipeline.ts';
import type { StoredAction } from './stored-action.ts';
import { VisitGroups } from './visit-groups.ts';

const ana = { visitorId: '00000000000000aa' };
const spring = { channel: 6, channelName: 'spring', campaignSource: 'letter', campaignContent: 'a' };

async function changesBy(actions: readonly StoredAction[]) {
  return new VisitGroups(createMemoryVisitStore()).absorb(1, actions, { timeZone: 'UTC' });
}

function storedOf(url: string, compat: '' | '5.2' = '', referrer = '') {
  const site = aSite({ compat, collection: choicesOf('everything') });
  const outcome = ingest(aHit({ url, urlref: referrer }), ingestPorts(site));
  if (outcome.kind !== 'accepted') throw new Error('the hit was not accepted');
  return outcome.hit.action;
}

test('a hit keeps what its address says of the campaign, and the address loses it', () => {
  const action = storedOf('https://example.org/a?x=1&mtm_campaign=Spring&mtm_source=Letter&pk_medium=E-Mail&utm_id=7');
  expect(action).toMatchObject({
    ...{ url: 'example.org/a?x=1', channel: 6, channelName: 'spring' },
    ...{ campaignSource: 'letter', campaignMedium: 'e-mail', campaignId: '7' },
  });
});

test('an assistant is no campaign, though it names itself as the source', () => {
  const url = 'https://example.org/a?utm_source=chatgpt.com&utm_medium=answer';
  expect(storedOf(url).channel).toBe(8);
  expect(storedOf(url)).not.toHaveProperty('campaignSource');
  expect(storedOf(url, '5.2')).toMatchObject({ channel: 6, campaignSource: 'chatgpt.com', campaignMedium: 'answer' });
});

test('a visit and its conversions take it over from the action that began it', async () => {
  const goals = [{ goalId: 1, revenue: 0, allowsMultiple: false }];
  const { visits, conversions } = await changesBy([
    anAction({ ...ana, ...spring }),
    anAction({ ...ana, timeMs: atMinute(2), goals }),
  ]);
  const taken = { campaignSource: 'letter', campaignContent: 'a', campaignMedium: '' };
  expect(visits).toMatchObject([taken]);
  expect(conversions).toMatchObject([taken]);
});

test('a visit that was direct takes it over with the channel', async () => {
  const { visits } = await changesBy([anAction(ana), anAction({ ...ana, ...spring, timeMs: atMinute(2) })]);
  expect(visits).toMatchObject([{ channel: 6, campaignSource: 'letter' }]);
});

test('another content of the same campaign begins a visit, the same one in other letters does not', async () => {
  const { visits } = await changesBy([
    anAction({ ...ana, ...spring }),
    anAction({ ...ana, ...spring, campaignContent: 'A', timeMs: atMinute(2) }),
    anAction({ ...ana, ...spring, campaignContent: 'b', timeMs: atMinute(4) }),
  ]);
  expect(visits?.map(({ campaignContent }) => campaignContent)).toEqual(['a', 'b']);
});
