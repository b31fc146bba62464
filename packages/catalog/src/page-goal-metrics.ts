import type { CountedMetric } from './define.ts';
import everyConversion from './sources/every-conversion.ts';

const counted = (id: string, wire: string, label: string, sql: string): CountedMetric => ({
  kind: 'counted',
  id: `page-goal-${id}`,
  wire,
  label,
  doc: `${label}.`,
  format: 'decimal',
  better: 'up',
  source: everyConversion,
  sql,
  rollUp: 'sum',
});

/**
 * What a page has to do with the conversions that followed it in the same visit. `e_pages` are the page views until
 * the conversion, among which it is shared out; `e_day` is the day of the site.
 */
export const pageGoalMetrics = [
  counted('conversions', 'nb_conversions', 'Conversions after a view of the page', 'count()'),
  counted('revenue', 'revenue', 'Revenue of those conversions', 'sum(e_revenue)'),
  counted(
    'pages-before',
    'nb_conv_pages_before',
    'Most page views before a conversion, day by day added up',
    'arraySum(mapValues(maxMap(map(e_day, toUInt64(e_pages)))))',
  ),
  counted(
    'share',
    'nb_conversions_attrib',
    'Conversions, shared out among the pages before',
    'sum(round(1 / e_pages, 4))',
  ),
  counted('revenue-share', 'revenue_attrib', 'Revenue, shared out among the pages before', 'sum(e_revenue / e_pages)'),
] as const;

/** What an entry page has to do with the conversions of the visits that began on it, day by day (`e_entries`). */
export const entryGoalMetrics = [
  counted('entry-conversions', 'nb_conversions_entry', 'Conversions of visits that began here', 'sum(e_conversions)'),
  counted('entry-revenue', 'revenue_entry', 'Revenue of visits that began here', 'sum(e_revenue)'),
  counted(
    'entry-rate',
    'nb_conversions_entry_rate',
    'Conversions per entry, day by day added up',
    'sum(round(e_conversions / e_entries, 3))',
  ),
  counted(
    'entry-value',
    'revenue_per_entry',
    'Revenue per entry, day by day added up',
    'sum(round(e_revenue / e_entries, 3))',
  ),
] as const;
