import { AccordError } from '@accord/catalog/errors';
import { compileCounters } from '@accord/query/live/compile-counters';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { accepted } from '../answer-sites.ts';
import { type ApiMethod, askedSites, required } from '../api-call.ts';
import { shownColumns } from './live-get-last-visits-details.ts';

const SURFACE = 'reporting-api';
const MOST_MINUTES = 2880;

/** Who was here in the last minutes. COMPAT: counts are texts. */
export const liveGetCounters: ApiMethod = {
  wire: 'Live.getCounters',
  async answer(call) {
    const minutes = Number(required(call, 'lastMinutes'));
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES) {
      throw new AccordError('bad-parameter', `'lastMinutes' is a number of minutes, at most ${MOST_MINUTES}.`);
    }
    const segment = accepted(parseSegment(call.parameters.text('segment') ?? ''));
    const toS = Math.ceil(call.parts.clock.now() / 1000) + 1;
    const totals = { visits: 0, actions: 0, visitors: 0, visitsConverted: 0 };
    for (const { orgId, siteId, timeZone } of askedSites(call).sites) {
      const query = compileCounters({ siteId, timeZone }, toS - minutes * 60, toS, segment);
      const [row] = await call.runner.runQuery(query, { report: 'live', orgId, siteId }, SURFACE, call.signal);
      totals.visits += Number(row?.m_visits ?? 0);
      totals.actions += Number(row?.m_actions ?? 0);
      totals.visitors += Number(row?.m_visitors ?? 0);
      totals.visitsConverted += Number(row?.m_converted ?? 0);
    }
    const texts = Object.fromEntries(Object.entries(totals).map(([name, value]) => [name, String(value)]));
    return { kind: 'rows', rows: [shownColumns(call, texts)] };
  },
};
