/**
 * How the catalog's entries look. An entry is one small file of frozen data with a default export; entries refer to
 * each other by importing the object. SQL in entries is an expression over the source's columns: never `AS`, never a
 * value from outside (only `{name:Type}` parameters that the compiler supplies: `timeZone`, `days`, `systems`,
 * `families`, `countries`, `continents`).
 */

/** Which rows of the event store a metric counts, and which column puts them into a period. */
export interface Source {
  id: SourceId;
  table: Table;
  time: 'last' | 'time';
  /** An array of the table, or a name for one (`items AS e_item`), each element of which becomes a row of its own. */
  each?: string;
  /**
   * Columns that look at the actions of the visit from a row to its end, `OVER e_visit`, by their names, which begin
   * with `e_`. Only actions that count as such are read then.
   */
  inVisit?: Readonly<Record<string, string>>;
  /** Condition over the table's columns; '' takes every row. */
  where: string;
  /** False leaves out rows whose dimension is '' (a visit that began on no page has no entry page). */
  keepsUndefined: boolean;
  /** True leaves the metrics of this source out of rows that have none of them (COMPAT: Matomo's entry and exit columns). */
  isOptional: boolean;
}
export type Table = 'visits' | 'actions' | 'conversions' | 'bot_hits';
export type SourceId =
  | 'visits'
  | 'new-visits'
  | 'returning-visits'
  | 'actions'
  | 'actions-in-visits'
  | 'views'
  | 'stays'
  | 'entries'
  | 'exits'
  | 'downloads'
  | 'outlinks'
  | 'searches'
  | 'search-stays'
  | 'search-exits'
  | 'search-destinations'
  | 'events'
  | 'contents'
  | 'conversions'
  | 'new-conversions'
  | 'returning-conversions'
  | 'every-conversion'
  | 'goal-conversions'
  | 'new-goal-conversions'
  | 'returning-goal-conversions'
  | 'sold-items'
  | 'product-views'
  | 'visit-variables'
  | 'page-variables'
  | 'plugin-visits'
  | 'plugin-browsers'
  | 'media'
  | 'forms'
  | 'crashes'
  | 'experiments'
  | 'bot-hits';

/** Integer count, share 0…1, seconds, money, bytes, text. */
export type Format = 'text' | 'integer' | 'decimal' | 'percent' | 'seconds' | 'money' | 'bytes';

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
  /** How rows are put together into a folder or into "Others"; 'min' passes over rows that have no value. */
  rollUp: 'sum' | 'max' | 'min';
  /** Rows without any value have none of it either, as with a least value. */
  isBlankable?: boolean;
  /** COMPAT: tables in which it is 0 in every row do not show it, nor what is divided by it. */
  hidesUnused?: boolean;
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

/** Several averages of the same rows, added up. */
export interface SumMetric extends MetricFace {
  kind: 'sum';
  of: readonly (StoredMetric | RatioMetric)[];
  decimals: number;
}

export type StoredMetric = CountedMetric | DistinctMetric;
export type Metric = StoredMetric | RatioMetric | ShareMetric | SumMetric;

/** A value of the dimension that is known beforehand, and how it is shown. */
export interface Bucket {
  /** Value of the dimension's expression, as text. */
  key: string;
  label: string;
  /** Segment of its visits, where that of the Matomo-compatible row selects others too. */
  visits?: string;
  /** Further columns of the Matomo-compatible row, e.g. `segment`. */
  metadata?: Readonly<Record<string, string | number>>;
}

/** How the segment language selects the visits of a row, whose stored value has parts that tabs separate. */
export type RowSelection =
  /** Names that the parts are equal to, after a condition that all rows share. */
  | { equal: readonly string[]; also?: string }
  /** By the first part: the condition, and the name that the second part is equal to. */
  | { byFirst: Readonly<Record<string, { also: string; equal: string }>> }
  /** By the segment that naming gives, and names that parts are equal to besides; '' for parts that it has already. */
  | { named: readonly string[] }
  /** By the segment that naming gives, which selects other visits than the row counts as well, and why. */
  | { others: string }
  /** Not at all, and why. */
  | { none: string };

export interface Dimension extends Described {
  /** Name in the Matomo-compatible API's dimension columns: `Plugin_Name`. */
  wire: string;
  /** Expression by source; a report may use a metric only if its dimension knows the metric's source. */
  sql: Partial<Record<SourceId, string>>;
  /** COMPAT: the expression for sites whose answers stay those of Matomo 5.2, where it differs. */
  compat?: Partial<Record<SourceId, string>>;
  /** Condition on the rows that have the dimension at all: only visits from search engines have a search engine. */
  where?: string;
  /** A further aggregate that naming a row needs (the page's URL prefix); the least value over the sources counts. */
  detail?: { sql: Partial<Record<SourceId, string>>; otherwise: string };
  /** Names of the segment language that select a row of this dimension; the first goes into the row's metadata. */
  segments: readonly string[];
  /** How /api/v1 selects the visits of a row; by the segment that naming gives the row when left out. */
  visitsOfRow?: RowSelection;
  /** Label of rows without a value. */
  undefinedLabel: string;
  /** How labels are made of stored values. */
  naming: Naming;
  buckets?: readonly Bucket[];
  /** The picture that the dashboard draws of its rows. */
  picture?: Picture;
  /** COMPAT: buckets into which nothing fell are rows of the Matomo-compatible API. */
  listsUnused?: true;
}
/** Countries that are shaded, or places as dots: where their `detail` says, as latitude and longitude with a tab between. */
export type Picture = 'world-map' | 'place-map';
/** Namings that look at all rows of a table. `bucket` shows every bucket in its order. */
export type TreeNaming = 'url-tree' | 'title-tree' | 'host-tree' | 'bucket';
/** Namings that name a value on its own. The parts of a composed value are separated by tabs. */
export type ValueNaming =
  | 'plain'
  | 'value'
  | 'user'
  | 'variable'
  | 'page-address'
  | 'code'
  | 'country'
  | 'continent'
  | 'region'
  | 'city'
  | 'language'
  | 'language-code'
  | 'brand'
  | 'device-model'
  | 'system-family'
  | 'system-version'
  | 'browser'
  | 'browser-version'
  | 'browser-engine'
  | 'configuration'
  | 'referrer'
  | 'search-engine'
  | 'keyword'
  | 'website'
  | 'website-page'
  | 'social-network'
  | 'social-page'
  | 'assistant'
  | 'campaign'
  | 'campaign-keyword';
export type Naming = TreeNaming | ValueNaming;

interface ReportFace extends Described {
  /** Method of the Matomo-compatible API, `Plugin.method`. */
  wire: string;
  /** Where the dashboard lists it. */
  menu: string;
  metrics: readonly [Metric, ...Metric[]];
  /** Parameters of its expressions, `{goalId:Int32}`, and their values. */
  settings?: Readonly<Partial<Record<SettingName, number>>>;
  /** Those of the settings that the caller may choose. */
  asks?: readonly SettingName[];
}
/** What callers choose beside the period: a goal (0 orders, -1 abandoned carts, -2 goals and orders), a custom dimension. */
export type SettingName = 'goalId' | 'dimensionId';

/** Figures of a period without rows. */
export interface SeriesReport extends ReportFace {
  kind: 'series';
  /** Methods of the Matomo-compatible API that answer with one of the figures alone. */
  singles: readonly Single[];
  /** COMPAT: reports that the same method answers for some values of one of its parameters; `otherwise` for all others. */
  variants?: { parameter: string; reports: Readonly<Record<string, SeriesReport>>; otherwise?: SeriesReport };
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
  below?: Below;
  /** COMPAT: with `idSubtable`, answers the rows below a row of this report. */
  rowsBelow?: TableReport;
  /** COMPAT: reports that are the rows below a row, by its key, which is also its `idSubtable`. */
  parts?: Readonly<Record<string, TableReport>>;
  /** COMPAT: reports that the same method answers for some values of one of its parameters. */
  variants?: { parameter: string; reports: Readonly<Record<string, TableReport>> };
}

/** The second level of a table: each row broken down by a further dimension of the same source. */
export interface Below {
  dimension: Dimension;
  /** Method of the Matomo-compatible API that answers the rows below the row `idSubtable`. */
  wire?: string;
  /** False leaves out rows whose value is ''. */
  keepsUndefined: boolean;
}
export type Report = SeriesReport | TableReport;

/** The dimension over a source, as the site's rules want it; undefined where it has none. */
export const expressionOf = (dimension: Dimension, source: SourceId, compat: '' | '5.2'): string | undefined =>
  (compat === '5.2' ? dimension.compat?.[source] : undefined) ?? dimension.sql[source];

export const defineSource = (source: Source): Source => Object.freeze(source);
export const defineDimension = <const D extends Dimension>(dimension: D): D => Object.freeze(dimension);
export const defineMetric = <const M extends Metric>(metric: M): M => Object.freeze(metric);
export const defineReport = <const R extends Report>(report: R): R => Object.freeze(report);
