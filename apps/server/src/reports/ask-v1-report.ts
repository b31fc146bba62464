import type { Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { reports } from '@accord/catalog/generated/reports';
import { publicMetrics } from '@accord/catalog/public-report';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import type { Question } from '@accord/query/question';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { PLAIN_TABLE, type TableOptions } from '@accord/query/table-options';
import { startOfDayS } from '@accord/query/time/zoned-day';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { accepted, segmentOf } from './answer-sites.ts';
import { chooseColumns } from './choose-columns.ts';

const MOST_ROWS = 10_000;
const MOST_GOALS = 2 ** 31 - 1;
const MOST_DIMENSIONS = 2 ** 16 - 1;

const path = z.object({
  siteId: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31),
  reportId: z.string().max(100),
});
const question = z.object({
  period: z.string().max(20),
  date: z.string().max(40),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(100),
  sort: z.string().max(60).optional(),
  columns: z.string().max(1000).optional(),
  order: z.enum(['asc', 'desc']).default('desc'),
  format: z.enum(['json', 'csv']).default('json'),
  segment: z.string().max(8192).default(''),
  search: z.string().max(200).optional(),
  label: z.string().max(2048).optional(),
  until: z
    .string()
    .regex(/^(now|([01]\d|2[0-3]):[0-5]\d)$/)
    .optional(),
  goal: z.coerce.number().int().min(-2).max(MOST_GOALS).optional(),
  dimension: z.coerce.number().int().min(1).max(MOST_DIMENSIONS).optional(),
});

function findReport(id: string): Report {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) throw new AccordError('unknown-report');
  return report;
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The row with this label, or those whose label contains the text, upper and lower case alike. */
function patternOf({ search, label }: z.infer<typeof question>): TableOptions['pattern'] {
  if (label !== undefined) return { column: 'label', expression: new RegExp(`^${literally(label)}$`, 's') };
  return search === undefined || search === ''
    ? undefined
    : { column: 'label', expression: new RegExp(literally(search), 'i') };
}

function tableOptions(report: Report, asked: z.infer<typeof question>): TableOptions {
  const { limit, sort, order } = asked;
  if (sort !== undefined && sort !== 'label' && !publicMetrics(report).some(({ column }) => column === sort)) {
    const problem = `The report ${report.id} has no column '${sort}'.`;
    throw new AccordError('bad-parameter', problem, { sort: problem });
  }
  return {
    ...PLAIN_TABLE,
    showsUnused: false,
    keepsBelow: false,
    limit,
    sortColumn: sort,
    sortsUp: order === 'asc',
    pattern: patternOf(asked),
  };
}

/** What the caller chooses of what the report lets callers choose. */
function settingsOf(report: Report, { goal, dimension }: z.infer<typeof question>): NonNullable<Question['settings']> {
  const chosen = { goalId: goal, dimensionId: dimension };
  const asked = (report.asks ?? []).flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]));
  return { ...report.settings, ...Object.fromEntries(asked) };
}

/** Seconds of the last day that count; undefined is all of it. */
function lastDayOf(until: string | undefined, timeZone: string, nowMs: number): number | undefined {
  if (until === undefined) return undefined;
  if (until === 'now') return Math.floor(nowMs / 1000) - startOfDayS(localDate(timeZone, nowMs), timeZone);
  const [hours = 0, minutes = 0] = until.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

/** A request about a report of a site, read and checked. */
export interface V1ReportAsked {
  site: Site;
  question: Question;
  options: TableOptions;
  format: 'json' | 'csv';
  /** As the caller wrote it. */
  segment: string;
  /** In the site's time zone. */
  today: ReturnType<typeof localDate>;
  nowMs: number;
}

/** What a request with `siteId` and `reportId` in its path asks. @throws AccordError and ZodError for what it cannot */
export function askV1Report(parts: ServerParts, request: FastifyRequest): V1ReportAsked {
  const { siteId, reportId } = path.parse(request.params);
  const site = visibleSite(parts, request, siteId);
  const report = findReport(reportId);
  const asked = question.parse(request.query);
  const { orgId, timeZone, compat } = site;
  const segment = segmentOf(report, accepted(parseSegment(asked.segment)));
  const nowMs = parts.clock.now();
  const today = localDate(timeZone, nowMs);
  const { periods } = accepted(parsePeriods(asked.period, asked.date, today));
  const options = tableOptions(report, asked);
  const lastDayS = lastDayOf(asked.until, timeZone, nowMs);
  const compiled: Question = {
    report,
    metrics: chooseColumns(report, asked.columns, asked.sort),
    orgId,
    siteId,
    timeZone,
    compat,
    periods,
    ...(lastDayS !== undefined && { lastDayS }),
    uniques: 'whole-period',
    levels: 1,
    settings: settingsOf(report, asked),
    segment,
  };
  return { site, question: compiled, options, format: asked.format, segment: asked.segment, today, nowMs };
}
