import { publicMetrics } from '@accord/catalog/public-report';
import { publicReports } from '@accord/contract/generated/public-reports';
import type { ReportAnswer, ReportList } from '@accord/contract/reports';
import type { Question } from '@accord/query/question';
import { writePeriods } from '@accord/query/shape/public/write-periods';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { sessionOf } from '../plugins/session.ts';
import { askV1Report } from './ask-v1-report.ts';
import { callerSignal } from './caller-signal.ts';
import { writeAnswerCsv } from './render/write-answer-csv.ts';
import type { QuestionRunner } from './run-question.ts';

const SURFACE = 'api-v1';

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
    const { question, options, format, today, nowMs } = askV1Report(parts, request);
    const rows = await runner.run(question, SURFACE, callerSignal(reply));
    const answer: ReportAnswer = {
      report: question.report.id,
      siteId: question.siteId,
      timeZone: question.timeZone,
      columns: columnsOf(question),
      periods: writePeriods(question, rows, options, today),
      countedAt: new Date(nowMs).toISOString(),
    };
    return format === 'csv' ? sendCsv(reply, answer) : answer;
  });
}
