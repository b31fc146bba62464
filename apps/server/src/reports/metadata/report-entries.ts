import type { Metric, Report } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import { inMenuOrder } from '@accord/catalog/in-menu-order';
import type { Site } from '@accord/control-db/sites';
import { withProcessed } from '../add-processed.ts';
import type { WireRow } from '../api-answer.ts';

/** What clients may leave out of the descriptions. */
export interface EntryOptions {
  readonly hidesDocs: boolean;
}

/** A report as the Matomo-compatible API describes it, and the parameters that choose just this one. */
export interface ReportEntry {
  readonly report: Report;
  /** The method that answers it. */
  readonly wire: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly name: string;
}

const TYPES: Readonly<Record<Metric['format'], string>> = {
  integer: 'number',
  decimal: 'float',
  percent: 'percent',
  seconds: 'duration_s',
  money: 'money',
  bytes: 'byte',
  text: 'text',
};
/** The figures that the report has, those included that are worked out when they are asked for. */
export const metricsOf = (report: Report): readonly Metric[] =>
  report.kind === 'table' ? withProcessed(report, report.metrics, ({ wire }) => wire) : report.metrics;
const isStored = ({ kind }: Metric): boolean => kind === 'counted' || kind === 'distinct';

/** Names of reports that have no method of their own: another one answers them by a parameter. */
const SHARED_METHODS: Readonly<Record<string, string>> = {
  'custom-visit-dimension': 'CustomDimensions.getCustomDimension',
  'custom-action-dimension': 'CustomDimensions.getCustomDimension',
  'goal-summary': 'Goals.get',
};

/** The report once, or once for each goal or custom dimension of the site that it can be about. */
function entriesOf(report: Report, site: Site | undefined): ReportEntry[] {
  const shared = SHARED_METHODS[report.id];
  const whole: ReportEntry = { report, wire: shared ?? report.wire, parameters: {}, name: report.label };
  if (report.asks?.includes('dimensionId') === true) {
    const scope = report.id === 'custom-action-dimension' ? 'action' : 'visit';
    return (site?.allDimensions ?? [])
      .filter((dimension) => dimension.isActive && dimension.scope === scope)
      .map(({ dimensionId, name }) => ({ ...whole, name, parameters: { idDimension: String(dimensionId) } }));
  }
  if (report.asks?.includes('goalId') === true) {
    const ofGoals = (site?.goals ?? []).map(({ goalId, name }) => ({
      ...whole,
      name: `${report.label}: ${name}`,
      parameters: { idGoal: String(goalId) },
    }));
    return shared === undefined ? [whole, ...ofGoals] : ofGoals;
  }
  return [whole];
}

/** Every report that the site can be asked for, in the order of the menu. */
export const reportEntries = (site: Site | undefined): ReportEntry[] =>
  inMenuOrder(reports).flatMap((report) => entriesOf(report, site));

const named = (metrics: readonly Metric[], value: (metric: Metric) => string): WireRow =>
  Object.fromEntries(metrics.flatMap((metric) => (metric.wire === undefined ? [] : [[metric.wire, value(metric)]])));

/** What clients build their menus and headings of (reporting-api §4, API). */
export function describeEntry({ report, wire, parameters, name }: ReportEntry, { hidesDocs }: EntryOptions): WireRow {
  const [module = '', action = ''] = wire.split('.');
  const metrics = metricsOf(report);
  const isTable = report.kind === 'table';
  const below = isTable
    ? (report.below?.wire ?? (report.dimension.naming.endsWith('-tree') ? report.wire : undefined))
    : undefined;
  const id = Object.entries(parameters).map(([parameter, value]) => `_${parameter}--${value}`);
  return {
    category: report.menu,
    subcategory: report.label,
    name,
    module,
    action,
    ...(id.length === 0 ? {} : { parameters: { ...parameters } }),
    ...(isTable ? { dimension: report.dimension.label } : {}),
    ...(hidesDocs ? {} : { documentation: report.doc }),
    metrics: named(metrics.filter(isStored), ({ label }) => label),
    ...(hidesDocs ? {} : { metricsDocumentation: named(metrics, ({ doc }) => doc) }),
    processedMetrics: named(
      metrics.filter((metric) => !isStored(metric)),
      ({ label }) => label,
    ),
    metricTypes: named(metrics, ({ format }) => TYPES[format]),
    ...(below === undefined ? {} : { actionToLoadSubTables: below.split('.')[1] ?? '' }),
    ...(isTable && report.dimension.buckets !== undefined ? { constantRowsCount: true } : {}),
    uniqueId: `${module}_${action}${id.join('')}`,
  };
}
