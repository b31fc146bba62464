/** What a caller wants to see of a table: the standard parameters of the Reporting API, read and bounded. */
export interface TableOptions {
  /** Most rows; Infinity for all. */
  limit: number;
  offset: number;
  keepsSummaryRow: boolean;
  /** Wire name of a column, or `label`; undefined for the report's own order. */
  sortColumn: string | undefined;
  sortsUp: boolean;
  /** Rows after this many are put together into one. */
  truncate: number | undefined;
  pattern: ColumnPattern | undefined;
  /** Keeps branches in which something matches. */
  patternRecursive: ColumnPattern | undefined;
  lowPopulation: { column: string; least: number } | undefined;
  /** Paths of labels, each down to one row. */
  labelPaths: readonly (readonly string[])[] | undefined;
  /** Says which of these each row is. */
  numbersLabels: boolean;
  isFlat: boolean;
  /** Flat rows have one column a dimension in place of their label. */
  showsDimensions: boolean;
  includesAggregateRows: boolean;
  /** The dimension of the rows below, whose values become columns. */
  pivot: { dimension: string; column: string; limit: number } | undefined;
  /** Adds a row of all rows together, with this label. */
  totalsLabel: string | undefined;
  isExpanded: boolean;
  /** Levels of sub-tables shown when expanded. */
  depth: number;
  /** Id of the folder whose rows are asked for. */
  subtable: number | undefined;
  hidesSubtableIds: boolean;
  showsMetadata: boolean;
  /** Lists values that the dimension knows and nothing had, where the wire format does. */
  showsUnused: boolean;
  /** COMPAT: rows below a row that stays all stay, also those without what the report is about. */
  keepsBelow: boolean;
}

export interface ColumnPattern {
  column: string;
  expression: RegExp;
}

export const PLAIN_TABLE: TableOptions = {
  limit: 100,
  offset: 0,
  keepsSummaryRow: false,
  sortColumn: undefined,
  sortsUp: false,
  truncate: undefined,
  pattern: undefined,
  patternRecursive: undefined,
  lowPopulation: undefined,
  labelPaths: undefined,
  numbersLabels: false,
  isFlat: false,
  showsDimensions: false,
  pivot: undefined,
  totalsLabel: undefined,
  includesAggregateRows: false,
  isExpanded: false,
  depth: Number.POSITIVE_INFINITY,
  subtable: undefined,
  hidesSubtableIds: false,
  showsMetadata: true,
  showsUnused: true,
  keepsBelow: true,
};

/** Levels of a table that the caller wants to see, or to search. */
export const needsLevels = (options: TableOptions): 1 | 2 => {
  const { isFlat, isExpanded, subtable, labelPaths, patternRecursive, pivot } = options;
  const isDeep = labelPaths?.some((path) => path.length > 1) ?? false;
  return isFlat || isExpanded || isDeep || [subtable, patternRecursive, pivot].some((one) => one !== undefined) ? 2 : 1;
};
