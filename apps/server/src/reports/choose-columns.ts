import type { Metric, Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { publicMetrics } from '@accord/catalog/public-report';

/**
 * The metrics that an answer of /api/v1 needs: those of the columns that are asked for, all public ones when none are
 * named, and those by which rows are sorted and kept. PERF: (npm run bench -- reports) distinct counts and loading times
 * of pages cost more than all the rest.
 * @throws AccordError bad-parameter for a column that the report does not have
 */
export function chooseColumns(report: Report, columns: string | undefined, sort: string | undefined): Metric[] {
  const offered = publicMetrics(report);
  const named = (columns ?? '').split(',').filter((column) => column !== '' && column !== 'label');
  const unknown = named.find((column) => !offered.some((one) => one.column === column));
  if (unknown !== undefined) {
    const problem = `The report ${report.id} has no column '${unknown}'.`;
    throw new AccordError('bad-parameter', problem, { columns: problem });
  }
  const isAsked = (column: string): boolean => named.length === 0 || named.includes(column) || column === sort;
  const metrics = new Set(offered.flatMap(({ metric, column }) => (isAsked(column) ? [metric] : [])));
  if (report.kind === 'series') return [...metrics];
  if (sort === undefined) metrics.add(report.sort);
  if (report.keep !== undefined) metrics.add(report.keep);
  return [...metrics];
}
