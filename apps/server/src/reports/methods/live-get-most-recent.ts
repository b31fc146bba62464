import { AccordError } from '@accord/catalog/errors';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { accepted } from '../answer-sites.ts';
import { type ApiCall, type ApiMethod, askedSites, required } from '../api-call.ts';
import { readVisits, type WholeVisit } from '../read-visits.ts';

async function latestVisit(call: ApiCall): Promise<WholeVisit | undefined> {
  const toS = Math.floor(call.parts.clock.now() / 1000) + 86_400;
  const segment = accepted(parseSegment(call.parameters.text('segment') ?? ''));
  const question = { fromS: 0, toS, segment, isOldestFirst: false, limit: 1, offset: 0 };
  const found = await Promise.all(askedSites(call).sites.map((site) => readVisits(call, site, question, false)));
  return found.flat().sort((a, b) => Number(b.visit.d_last) - Number(a.visit.d_last))[0];
}

async function firstVisit(call: ApiCall): Promise<WholeVisit | undefined> {
  const toS = Math.floor(call.parts.clock.now() / 1000) + 86_400;
  const visitorId = required(call, 'visitorId').toLowerCase();
  if (!/^[0-9a-f]{16}$/.test(visitorId)) {
    throw new AccordError('bad-parameter', "'visitorId' has 16 hexadecimal digits.");
  }
  const question = { fromS: 0, toS, segment: [], visitorId, isOldestFirst: true, limit: 1, offset: 0 };
  const [site] = askedSites(call).sites;
  return site === undefined ? undefined : (await readVisits(call, site, question, true))[0];
}

/** Who was here last, and when. */
export const liveGetMostRecent: readonly ApiMethod[] = [
  {
    wire: 'Live.getMostRecentVisitorId',
    answer: async (call) => ({ kind: 'value', value: String((await latestVisit(call))?.visit.d_visitor ?? '') }),
  },
  {
    wire: 'Live.getMostRecentVisitsDateTime',
    answer: async (call) => {
      const last = (await latestVisit(call))?.visit.d_last;
      const value =
        last === undefined ? '' : new Date(Number(last) * 1000).toISOString().replace('T', ' ').slice(0, 19);
      return { kind: 'value', value };
    },
  },
  {
    wire: 'Live.getFirstVisitForVisitorId',
    answer: async (call) => ({ kind: 'row', row: (await firstVisit(call))?.row ?? {} }),
  },
];
