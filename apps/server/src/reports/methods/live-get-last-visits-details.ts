import { AccordError } from '@accord/catalog/errors';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { parseSegment } from '@accord/query/segment/parse-segment';
import type { WireRow } from '@accord/query/shape/wire/wire-row';
import { addDays } from '@accord/query/time/iso-date';
import { startOfDayS } from '@accord/query/time/zoned-day';
import { accepted } from '../answer-sites.ts';
import { type ApiCall, type ApiMethod, askedSites } from '../api-call.ts';
import { readVisits } from '../read-visits.ts';

const DEFAULT_ROWS = 100;
const MOST_ROWS = 10_000;
const isOn = (text: string | undefined): boolean => text !== undefined && text !== '' && text !== '0';

/** Seconds between which visits are wanted: those of the period, or all. */
function spanOf({ parameters, parts }: ApiCall, { timeZone }: Site): { fromS: number; toS: number } {
  const least = Number(parameters.text('minTimestamp') || 0);
  if (!Number.isFinite(least)) throw new AccordError('bad-parameter', "'minTimestamp' is a number of seconds.");
  const [period, date] = [parameters.text('period') ?? '', parameters.text('date') ?? ''];
  const nowS = Math.floor(parts.clock.now() / 1000);
  if (period === '' || date === '') return { fromS: Math.max(least, 0), toS: nowS + 86_400 };
  const { periods } = accepted(parsePeriods(period, date, localDate(timeZone, parts.clock.now())));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { fromS: 0, toS: nowS };
  return {
    fromS: Math.max(startOfDayS(first.first, timeZone), least),
    toS: startOfDayS(addDays(last.last, 1), timeZone),
  };
}

function wholeNumber({ parameters }: ApiCall, name: string, otherwise: number): number {
  const text = parameters.text(name) ?? '';
  if (text === '') return otherwise;
  if (text === '-1') return MOST_ROWS;
  if (!/^\d{1,9}$/.test(text)) throw new AccordError('bad-parameter', `'${name}' is a whole number.`);
  return Math.min(Number(text), MOST_ROWS);
}

/** The row with the columns that the call shows. */
export function shownColumns({ parameters }: ApiCall, row: WireRow): WireRow {
  const [show, hide] = [parameters.list('showColumns'), parameters.list('hideColumns')];
  if (show.length === 0 && hide.length === 0) return row;
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => (show.length === 0 || show.includes(name)) && !hide.includes(name)),
  );
}

/** The log of visits, newest first unless asked otherwise. */
export const liveGetLastVisitsDetails: ApiMethod = {
  wire: 'Live.getLastVisitsDetails',
  async answer(call) {
    const { parameters } = call;
    const segment = accepted(parseSegment(parameters.text('segment') ?? ''));
    const limit = wholeNumber(call, 'filter_limit', wholeNumber(call, 'countVisitorsToFetch', DEFAULT_ROWS));
    const offset = Number(parameters.text('filter_offset') || 0);
    const question = {
      segment,
      isOldestFirst: parameters.text('filter_sort_order')?.toLowerCase() === 'asc',
      limit,
      offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
    };
    const withActions = !isOn(parameters.text('doNotFetchActions'));
    const rows: WireRow[] = [];
    for (const site of askedSites(call).sites) {
      const visits = await readVisits(call, site, { ...question, ...spanOf(call, site) }, withActions);
      rows.push(...visits.map(({ row }) => shownColumns(call, row)));
    }
    return { kind: 'rows', rows };
  },
};
