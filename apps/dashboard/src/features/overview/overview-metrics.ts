import type { ReportColumn } from '@accord/contract/reports';

/** The report whose figures the overview shows. */
export const overviewSeries = 'visits-summary';

/** The figures of the overview, in order. Format and direction repeat the catalog for the time before an answer. */
export const overviewMetrics = [
  { id: 'visitors', format: 'integer', better: 'up' },
  { id: 'visits', format: 'integer', better: 'up' },
  { id: 'pageViews', format: 'integer', better: 'up' },
  { id: 'bounceRate', format: 'percent', better: 'down' },
  { id: 'visitDuration', format: 'seconds', better: 'up' },
] as const satisfies readonly Pick<ReportColumn, 'id' | 'format' | 'better'>[];

export type OverviewMetric = (typeof overviewMetrics)[number];
