import type { TableReport } from '@accord/catalog/define';
import { publicMetrics } from '@accord/catalog/public-report';
import type { Row } from '../../ports.ts';
import type { Question } from '../../question.ts';
import type { TableOptions } from '../../table-options.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { metricValue } from '../metric-value.ts';
import { shapeSeries, shapeTable } from '../shape-report.ts';
import type { TableRow } from '../table-row.ts';
import { rowSegment } from './row-segment.ts';

/** A period of an answer of /api/v1 (contract/reports, `reportPeriod`). */
export interface PublicPeriod {
  label: string;
  from: IsoDate;
  to: IsoDate;
  isUnfinished: boolean;
  rows: Record<string, string | number>[];
  totalRows: number;
}

/** The figures of a row under those columns of /api/v1 that are asked for: exact, shares 0…1, seconds. */
function writeFigures(question: Question, row: Pick<TableRow, 'figures' | 'totals'>): Record<string, number> {
  return Object.fromEntries(
    publicMetrics(question.report)
      .filter(({ metric }) => question.metrics.includes(metric))
      .map(({ metric, column }) => [column, metricValue(row, metric)]),
  );
}

/** A country's row says its ISO code beside its name: dashboards draw maps by it. */
function codeOf({ metadata: { code } }: TableRow): { code?: string } {
  return typeof code === 'string' && /^[a-z]{2}$/.test(code) ? { code } : {};
}

/** The way from a row to its visits. */
function segmentOf(question: Question & { report: TableReport }, row: TableRow): { segment?: string } {
  const segment = rowSegment(question, row);
  return segment === undefined ? {} : { segment };
}

/**
 * The periods of an answer of /api/v1. Trees come as flat rows, labels without the spaces of the wire format.
 * @param today in the site's time zone: a period that reaches it still runs
 */
export function writePeriods(
  question: Question,
  rows: readonly Row[],
  options: TableOptions,
  today: IsoDate,
): PublicPeriod[] {
  const { report } = question;
  const columnOf = new Map(publicMetrics(report).map(({ metric, column }) => [metric, column]));
  const written =
    report.kind === 'series'
      ? shapeSeries({ ...question, report }, rows).map(({ period, figures }) => ({
          period,
          rows: [writeFigures(question, figures)],
          totalRows: 1,
        }))
      : shapeTable({ ...question, report }, rows, { ...options, isFlat: true }, (metric) => columnOf.get(metric)).map(
          ({ period, rows: shown, total }) => ({
            period,
            rows: shown.map((row) => ({
              label: row.label,
              ...codeOf(row),
              ...row.place,
              ...segmentOf({ ...question, report }, row),
              ...writeFigures(question, row),
            })),
            totalRows: total,
          }),
        );
  return written.map(({ period, ...rest }) => ({
    label: period.label,
    from: period.first,
    to: period.last,
    isUnfinished: period.last >= today,
    ...rest,
  }));
}
