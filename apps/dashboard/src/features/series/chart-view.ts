import type { Granularity } from '../../reports/granularity.ts';

/** How a series is shown. */
export const chartViews = ['line', 'bars', 'calendar', 'table'] as const;
export type ChartView = (typeof chartViews)[number];

/** A calendar is of days. */
export const offeredViews = (granularity: Granularity): readonly ChartView[] =>
  granularity === 'day' ? chartViews : chartViews.filter((view) => view !== 'calendar');

/** What the address says, as far as it can be shown; a line otherwise. */
export const parseView = (text: string | null, granularity: Granularity): ChartView =>
  offeredViews(granularity).find((view) => view === text) ?? 'line';
