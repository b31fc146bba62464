import type { Metric } from '@accord/catalog/define';

/** Start of the period (Unix seconds), where a question has several. */
export const PERIOD_COLUMN = 'd_period';
/** Value of the report's dimension. */
export const LABEL_COLUMN = 'd_label';
/** The dimension's `detail`. */
export const DETAIL_COLUMN = 'd_detail';

/** Value of the dimension of the rows below a row. */
export const BELOW_COLUMN = 'd_below';
/** 1 for a row of the table itself, 0 for a row below one; or, asked for one level, 1 where a row has rows below. */
export const LEVEL_COLUMN = 'd_level';

const snake = (metric: Metric): string => metric.id.replaceAll('-', '_');

/** Output column of a metric. TRICKY: the prefix keeps an alias from hiding a column of the table. */
export const metricColumn = (metric: Metric): string => `m_${snake(metric)}`;
/** Column of a metric within one of several united sources. */
export const partColumn = (metric: Metric): string => `p_${snake(metric)}`;
