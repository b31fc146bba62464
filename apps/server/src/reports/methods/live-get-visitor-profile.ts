import { AccordError } from '@accord/catalog/errors';
import { shapeProfile } from '@accord/query/live/shape-profile';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { accepted } from '../answer-sites.ts';
import { NOTHING } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, askedSites } from '../api-call.ts';
import { readVisits } from '../read-visits.ts';

/** COMPAT: visits that a profile is made of, unless the caller says otherwise. */
const DEFAULT_VISITS = 100;
const MOST_VISITS = 1000;
/** Visits that a profile shows in full. */
const SHOWN_VISITS = 10;

function limitOf({ parameters }: ApiCall): number {
  const text = parameters.text('limitVisits') ?? '';
  if (text === '') return DEFAULT_VISITS;
  if (!/^\d{1,4}$/.test(text) || Number(text) > MOST_VISITS || Number(text) === 0) {
    throw new AccordError('bad-parameter', `'limitVisits' is a number of visits, at most ${MOST_VISITS}.`);
  }
  return Number(text);
}

/** What is known of one visitor: of the given one, or of the latest. */
export const liveGetVisitorProfile: ApiMethod = {
  wire: 'Live.getVisitorProfile',
  async answer(call) {
    const { sites } = askedSites(call);
    const [site] = sites;
    if (site === undefined || sites.length > 1) throw new AccordError('bad-parameter', 'A profile is about one site.');
    const asked = call.parameters.text('visitorId') ?? '';
    if (asked !== '' && !/^[0-9a-f]{16}$/i.test(asked)) {
      throw new AccordError('bad-parameter', "'visitorId' has 16 hexadecimal digits.");
    }
    const nowS = Math.floor(call.parts.clock.now() / 1000);
    const segment = accepted(parseSegment(call.parameters.text('segment') ?? ''));
    const span = { fromS: 0, toS: nowS + 86_400, segment, isOldestFirst: false, offset: 0 };
    const latest = asked === '' ? await readVisits(call, site, { ...span, limit: 1 }, false) : [];
    const visitorId = asked === '' ? String(latest[0]?.visit.d_visitor ?? '') : asked.toLowerCase();
    if (visitorId === '') return NOTHING;
    const most = limitOf(call);
    const found = await readVisits(call, site, { ...span, visitorId, limit: most + 1 }, true);
    const visits = found.slice(0, most);
    if (visits.length === 0) return NOTHING;
    const rows = {
      visits: visits.map(({ visit }) => visit),
      actions: visits.flatMap(({ actions }) => actions),
      conversions: visits.flatMap(({ conversions }) => conversions),
    };
    return {
      kind: 'row',
      row: {
        hasMoreVisits: found.length > most,
        ...shapeProfile(rows, site.timeZone, nowS),
        lastVisits: visits.slice(0, SHOWN_VISITS).map(({ row }) => row),
      },
    };
  },
};
