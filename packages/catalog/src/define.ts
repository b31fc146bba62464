/**
 * How the catalog's entries look. An entry is one small file of frozen data with a default export; entries refer to
 * each other by importing the object. SQL in entries is an expression over the source's columns: never `AS`, never a
 * value from outside (only `{name:Type}` parameters that the compiler supplies: `timeZone`, `days`).
 */

/** Which rows of the event store a metric counts, and which column puts them into a period. */
export interface Source {
  id: SourceId;
  table: 'visits' | 'actions';
  time: 'last' | 'time';
  /** Condition over the table's columns; '' takes every row. */
  where: string;
  /** False leaves out rows whose dimension is '' (a visit that began on no page has no entry page). */
  keepsUndefined: boolean;
  /** True leaves the metrics of this source out of rows that have none of them (COMPAT: Matomo's entry and exit columns). */
  isOptional: boolean;
}
export type SourceId =
  | 'visits'
  | 'new-visits'
  | 'returning-visits'
  | 'actions'
  | 'views'
  | 'stays'
  | 'entries'
  | 'exits';

/** Integer count, share 0…1, seconds, money, text. */
export type Format = 'text' | 'integer' | 'decimal' | 'percent' | 'seconds' | 'money';

interface Described {
  /** Unique in the catalog, kebab-case, equal to the file name. */
  id: string;
  label: string;
  doc: string;
}

interface MetricFace extends Described {
  /** Column of /api/v1, camelCase, unique within a report; left out where that API has none. */
  column?: string;
  /** Column of the Matomo-compatible API; left out where that API has none. */
  wire?: string;
  format: Format;
  better: 'up' | 'down' | 'none';
}

/** A sum, count or maximum over the rows of one source. */
export interface CountedMetric extends MetricFace {
  kind: 'counted';
  source: Source;
  sql: string;
  /** How rows are put together into a folder or into "Others". */
  rollUp: 'sum' | 'max';
}

/** Distinct values of an expression: exact on every range, and therefore not to be added up. */
export interface DistinctMetric extends MetricFace {
  kind: 'distinct';
  source: Source;
  of: string;
  /** Condition on the rows that count. */
  when?: string;
  /** COMPAT: name in tables of periods longer than a day, where the wire format adds up the daily values. */
  wireOfLongPeriod?: string;
  /** 'leaf': no figure on folders. 'sum': the wire format adds them up all the same. */
  rollUp: 'sum' | 'leaf';
}

/** One metric divided by another; 0 where the divisor is 0. */
export interface RatioMetric extends MetricFace {
  kind: 'ratio';
  of: CountedMetric | DistinctMetric;
  per: CountedMetric | DistinctMetric;
  /** Digits after the point in the Matomo-compatible API; for a percentage, of the percentage. */
  decimals: number;
}

/** A metric's part of what all rows of the table have; 0 where they have nothing. */
export interface ShareMetric extends MetricFace {
  kind: 'share';
  of: CountedMetric;
  decimals: number;
}

export type StoredMetric = CountedMetric | DistinctMetric;
export type Metric = StoredMetric | RatioMetric | ShareMetric;

/** A value of the dimension that is known beforehand, and how it is shown. */
export interface Bucket {
  /** Value of the dimension's expression, as text. */
  key: string;
  label: string;
  /** Further columns of the Matomo-compatible row, e.g. `segment`. */
  metadata?: Readonly<Record<string, string | number>>;
}

export interface Dimension extends Described {
  /** Name in the Matomo-compatible API's dimension columns: `Plugin_Name`. */
  wire: string;
  /** Expression by source; a report may use a metric only if its dimension knows the metric's source. */
  sql: Partial<Record<SourceId, string>>;
  /** A further aggregate that naming a row needs (the page's URL prefix); the least value over the sources counts. */
  detail?: { sql: Partial<Record<SourceId, string>>; otherwise: string };
  /** Names of the segment language that select a row of this dimension; the first goes into the row's metadata. */
  segments: readonly string[];
  /** Label of rows without a value. */
  undefinedLabel: string;
  /** How labels are made of stored values. */
  naming: Naming;
  buckets?: readonly Bucket[];
}
/** `bucket` shows every bucket in its order, `code` only those into which something fell. */
export type Naming = 'plain' | 'url-tree' | 'title-tree' | 'country' | 'bucket' | 'code';

interface ReportFace extends Described {
  /** Method of the Matomo-compatible API, `Plugin.method`. */
  wire: string;
  /** Where the dashboard lists it. */
  menu: string;
  metrics: readonly [Metric, ...Metric[]];
}

/** Figures of a period without rows. */
export interface SeriesReport extends ReportFace {
  kind: 'series';
  /** Methods of the Matomo-compatible API that answer with one of the figures alone. */
  singles: readonly Single[];
}
export interface Single {
  wire: string;
  metric: Metric;
  /** Write seconds as words ("13 min 31s"). */
  isPretty?: boolean;
}

/** Figures by the values of a dimension. */
export interface TableReport extends ReportFace {
  kind: 'table';
  dimension: Dimension;
  /** Rows are sorted by it, most first, unless the caller asks otherwise. */
  sort: Metric;
  /** Only rows where it is above 0. */
  keep?: StoredMetric;
}
export type Report = SeriesReport | TableReport;

export const defineSource = (source: Source): Source => Object.freeze(source);
export const defineDimension = <const D extends Dimension>(dimension: D): D => Object.freeze(dimension);
export const defineMetric = <const M extends Metric>(metric: M): M => Object.freeze(metric);
export const defineReport = <const R extends Report>(report: R): R => Object.freeze(report);
