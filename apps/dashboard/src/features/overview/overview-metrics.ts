import type { ReportColumn } from '@accord/contract/reports';

/** The figures of the overview, in order. Format and direction repeat the catalog for the time before an answer. */
export const overviewMetrics = [
  { id: 'visitors', format: 'integer', better: 'up' },
  { id: 'visits', format: 'integer', better: 'up' },
  { id: 'pageViews', format: 'integer', better: 'up' },
  { id: 'bounceRate', format: 'percent', better: 'down' },
  { id: 'visitDuration', format: 'seconds', better: 'up' },
] as const satisfies readonly Pick<ReportColumn, 'id' | 'format' | 'better'>[];

export type OverviewMetric = (typeof overviewMetrics)[number];

/** The lists of the page panel: which report, ranked by which column, with which others beside it. */
export const pageTabs = [
  {
    id: 'pages',
    report: 'page-urls',
    main: 'visitors',
    more: ['pageViews', 'pageDuration', 'exitRate'],
    isAddress: true,
  },
  {
    id: 'entry-pages',
    report: 'entry-pages',
    main: 'entries',
    more: ['entryVisitors', 'bounceRate', 'pageDuration'],
    isAddress: true,
  },
  {
    id: 'exit-pages',
    report: 'exit-pages',
    main: 'exits',
    more: ['exitVisitors', 'exitRate', 'pageViews'],
    isAddress: true,
  },
  {
    id: 'titles',
    report: 'page-titles',
    main: 'visitors',
    more: ['pageViews', 'pageDuration', 'exitRate'],
    isAddress: false,
  },
] as const;

export type PageTab = (typeof pageTabs)[number];
