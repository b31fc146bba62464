import type { Metric, Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import type { Site } from '@accord/control-db/sites';
import type { Result } from '@accord/kit/result';
import { localDate } from '@accord/kit/time-zone';
import { storedMetricsOf } from '@accord/query/choose-source';
import { neededMetrics } from '@accord/query/needed-metrics';
import { type Periods, parsePeriods } from '@accord/query/parse/parse-periods';
import type { Refusal } from '@accord/query/parse/refusal';
import type { Question } from '@accord/query/question';
import { parseSegment } from '@accord/query/segment/parse-segment';
import type { Segment } from '@accord/query/segment/segment';
import { type ApiAnswer, NOTHING } from './api-answer.ts';
import { type ApiCall, askedSites, required } from './api-call.ts';
import { readSettings } from './read-settings.ts';

/** Sites whose reports one call asks for at the same time. */
const SITES_AT_ONCE = 4;

/** @throws AccordError bad-parameter for what could not be read */
export function accepted<Value>(read: Result<Value, Refusal>): Value {
  if (read.ok) return read.value;
  throw new AccordError('bad-parameter', read.error.problem, { [read.error.parameter]: read.error.problem });
}

/** What is asked about in a call for one site. */
export interface Asked {
  site: Site;
  periods: Periods;
  segment: Segment;
}

/** Answers one report of one site; maps over sites and periods are built around it. */
export type AnswerSite = (call: ApiCall, asked: Asked) => Promise<ApiAnswer>;

/** Answers for the sites that the call asks for: one answer, or a map over sites. @throws AccordError */
export async function answerSites(call: ApiCall, answer: AnswerSite): Promise<ApiAnswer> {
  const { sites, isList } = askedSites(call);
  const segment = accepted(parseSegment(call.parameters.text('segment') ?? ''));
  const [period, date] = [required(call, 'period'), required(call, 'date')];
  const answerOne = (site: Site): Promise<ApiAnswer> =>
    answer(call, {
      site,
      periods: accepted(parsePeriods(period, date, localDate(site.timeZone, call.parts.clock.now()))),
      segment,
    });
  const [only] = sites;
  if (!isList && only !== undefined) return answerOne(only);
  const entries: [string, ApiAnswer][] = [];
  for (let at = 0; at < sites.length; at += SITES_AT_ONCE) {
    const some = sites.slice(at, at + SITES_AT_ONCE);
    const answers = await Promise.all(some.map(answerOne));
    for (const [index, { siteId }] of some.entries()) entries.push([String(siteId), answers[index] ?? NOTHING]);
  }
  return { kind: 'map', by: 'idSite', entries };
}

/** The segment, unless the report is about what belongs to no visit. @throws AccordError not-supported */
export function segmentOf(report: Report, segment: Segment): Segment {
  const isOfVisits = storedMetricsOf(report.metrics).every(({ source }) => source.table !== 'bot_hits');
  if (segment.length === 0 || isOfVisits) return segment;
  throw new AccordError('not-supported', 'Bots are not part of visits: leave out the parameter segment.');
}

/** The question that the call asks of one site. */
export function questionOf<R extends Report>(
  call: ApiCall,
  report: R,
  { site, periods, segment }: Asked,
  shown: readonly Metric[],
  levels: 1 | 2,
): Question & { report: R } {
  const { orgId, siteId, timeZone, compat } = site;
  return {
    report,
    metrics: neededMetrics(report, shown),
    orgId,
    siteId,
    timeZone,
    compat,
    periods: periods.periods,
    uniques: 'daily-sum',
    levels,
    settings: readSettings(call, report),
    segment: segmentOf(report, segment),
  };
}

/** One answer, or a map over periods where several were asked for. */
export function byPeriod(periods: Periods, answers: readonly (readonly [string, ApiAnswer])[]): ApiAnswer {
  const [only] = answers;
  return periods.isList || only === undefined ? { kind: 'map', by: 'date', entries: answers } : only[1];
}
