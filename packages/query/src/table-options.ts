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
  /** Path of labels down to one row. */
  labelPath: readonly string[] | undefined;
  isFlat: boolean;
  includesAggregateRows: boolean;
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
  labelPath: undefined,
  isFlat: false,
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
export const needsLevels = ({ isFlat, isExpanded, subtable, labelPath, patternRecursive }: TableOptions): 1 | 2 =>
  isFlat || isExpanded || subtable !== undefined || (labelPath?.length ?? 0) > 1 || patternRecursive !== undefined
    ? 2
    : 1;
