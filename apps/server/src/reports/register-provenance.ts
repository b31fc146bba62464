import type { Table } from '@accord/catalog/define';
import { publicMetrics } from '@accord/catalog/public-report';
import type { Provenance } from '@accord/contract/provenance';
import { storedMetricsOf } from '@accord/query/choose-source';
import { compileReport } from '@accord/query/compile/compile-report';
import type { CompiledQuery, QueryParam, Row } from '@accord/query/ports';
import { compileVersions } from '@accord/query/provenance/compile-versions';
import { describeMetric } from '@accord/query/provenance/describe-metric';
import type { Question } from '@accord/query/question';
import { tablesOfSegment } from '@accord/query/segment/compile-segment';
import { spanOf } from '@accord/query/time/span-of';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { sessionOf } from '../plugins/session.ts';
import { askV1Report } from './ask-v1-report.ts';
import { callerSignal } from './caller-signal.ts';
import type { QuestionRunner } from './run-question.ts';

const SURFACE = 'api-v1';
/** Characters of a parameter that are written out: lists of names may have thousands. */
const MOST_SHOWN = 1000;

const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

function shown(value: QueryParam): string {
  const text = JSON.stringify(value);
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

const queryOf = ({ sql, params }: CompiledQuery): Provenance['query'] => ({
  sql,
  parameters: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)])),
});

function tableOf(row: Row): Provenance['tables'][number] {
  const rows = Number(row.m_rows ?? 0);
  return {
    name: String(row.d_table).replaceAll('_', ' '),
    rows,
    newest: rows === 0 ? null : isoOf(Number(row.m_newest)),
    version: rows === 0 ? null : String(row.m_version),
  };
}

const figuresOf = ({ report, metrics }: Question): Provenance['figures'] =>
  publicMetrics(report)
    .filter(({ metric }) => metrics.includes(metric))
    .map(({ metric, column }) => {
      const { label, format, doc } = metric;
      return { id: column, label, format, doc, ...describeMetric(metric) };
    });

/** Every table that the question reads, those of its segment included. */
function tablesOf({ metrics, segment }: Question): Table[] {
  const ofMetrics = storedMetricsOf(metrics).map(({ source }) => source.table);
  return [...new Set<Table>([...ofMetrics, ...tablesOfSegment(segment)])];
}

/** `GET /api/v1/sites/:siteId/reports/:reportId/provenance` (contract/provenance). */
export function registerProvenance(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/sites/:siteId/reports/:reportId/provenance', async (request, reply): Promise<Provenance> => {
    const { site, question, segment, nowMs } = askV1Report(parts, request);
    const { report, orgId, siteId, timeZone, periods } = question;
    const [from, to] = [periods[0]?.first, periods.at(-1)?.last];
    if (from === undefined || to === undefined) throw new Error('a question has at least one period');
    const [fromS, toS] = spanOf(question);
    const stored = compileVersions({ siteId, fromS, toS, tables: tablesOf(question) });
    const rows = await runner.runQuery(stored, { report: report.id, orgId, siteId }, SURFACE, callerSignal(reply));
    const session = sessionOf(request);
    return {
      report: report.id,
      label: report.label,
      doc: report.doc,
      siteId,
      timeZone,
      range: { from, to, startsAt: isoOf(fromS), endsAt: isoOf(toS) },
      segment,
      figures: figuresOf(question),
      tables: rows.map(tableOf),
      // Names of tables and columns are for those who answer for the site.
      query: session.mayWrite && session.canWrite(site.siteId) ? queryOf(compileReport(question)) : null,
      countedAt: new Date(nowMs).toISOString(),
    };
  });
}
