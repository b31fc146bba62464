import type { Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { reports } from '@accord/catalog/generated/reports';
import { publicMetrics } from '@accord/catalog/public-report';
import { publicReports } from '@accord/contract/generated/public-reports';
import type { ReportAnswer, ReportList } from '@accord/contract/reports';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import type { Question } from '@accord/query/question';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { writePeriods } from '@accord/query/shape/public/write-periods';
import { PLAIN_TABLE, type TableOptions } from '@accord/query/table-options';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { sessionOf, visibleSite } from '../plugins/session.ts';
import { accepted, segmentOf } from './answer-sites.ts';
import { callerSignal } from './caller-signal.ts';
import { chooseColumns } from './choose-columns.ts';
import { writeAnswerCsv } from './render/write-answer-csv.ts';
import type { QuestionRunner } from './run-question.ts';

const SURFACE = 'api-v1';
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
  goal: z.coerce.number().int().min(-2).max(MOST_GOALS).optional(),
  dimension: z.coerce.number().int().min(1).max(MOST_DIMENSIONS).optional(),
});

function findReport(id: string): Report {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) throw new AccordError('unknown-report');
  return report;
}

/** Rows whose label contains the text, upper and lower case alike. */
const containing = (search: string | undefined): TableOptions['pattern'] =>
  search === undefined || search === ''
    ? undefined
    : { column: 'label', expression: new RegExp(search.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i') };

function tableOptions(report: Report, { limit, sort, order, search }: z.infer<typeof question>): TableOptions {
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
    pattern: containing(search),
  };
}

/** What the caller chooses of what the report lets callers choose. */
function settingsOf(report: Report, { goal, dimension }: z.infer<typeof question>): NonNullable<Question['settings']> {
  const chosen = { goalId: goal, dimensionId: dimension };
  const asked = (report.asks ?? []).flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]));
  return { ...report.settings, ...Object.fromEntries(asked) };
}

/** What the answer's rows hold. */
function columnsOf({ report, metrics }: Question): ReportAnswer['columns'] {
  const left = publicMetrics(report).filter(({ metric }) => !metrics.includes(metric));
  const columns = publicReports.find(({ id }) => id === report.id)?.columns ?? [];
  return columns.filter(({ id }) => !left.some(({ column }) => column === id));
}

function sendCsv(reply: FastifyReply, answer: ReportAnswer): FastifyReply {
  const name = `accord-${answer.siteId}-${answer.report}.csv`;
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(writeAnswerCsv(answer));
}

/** `GET /api/v1/reports` and `GET /api/v1/sites/:siteId/reports/:reportId` (contract/reports). */
export function registerV1Reports(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/reports', async (request): Promise<ReportList> => {
    sessionOf(request);
    return { reports: [...publicReports] };
  });

  app.get('/api/v1/sites/:siteId/reports/:reportId', async (request, reply) => {
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
    const compiled: Question = {
      report,
      metrics: chooseColumns(report, asked.columns, asked.sort),
      orgId,
      siteId,
      timeZone,
      compat,
      periods,
      uniques: 'whole-period',
      levels: 1,
      settings: settingsOf(report, asked),
      segment,
    };
    const rows = await runner.run(compiled, SURFACE, callerSignal(reply));
    const answer: ReportAnswer = {
      report: report.id,
      siteId,
      timeZone,
      columns: columnsOf(compiled),
      periods: writePeriods(compiled, rows, options, today),
      countedAt: new Date(nowMs).toISOString(),
    };
    return asked.format === 'csv' ? sendCsv(reply, answer) : answer;
  });
}
