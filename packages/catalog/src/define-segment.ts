/** How values of a segment are compared. */
export type SegmentValue =
  /** As text, upper and lower case alike. */
  | 'text'
  /** As text, without scheme and `www.`, which are no part of an address's identity. */
  | 'url'
  | 'number'
  /** As a number that the store keeps in 32 bits and that may be missing. */
  | 'coordinate'
  /** As a whole number of up to 64 bits. */
  | 'id'
  /** As an address of the network: larger and smaller have a meaning. */
  | 'address'
  /** By names that stand for what is stored: `codes`, or one of the lists that `query` knows. */
  | 'code';

/** Lists of names that are generated from public data. */
export type CodeList = 'country-names' | 'continents' | 'browser-codes' | 'system-codes';

export type SegmentScope = 'visit' | 'action' | 'conversion';

/** A name of the segment language: a property of visits or of their actions that can be asked for. */
export interface SegmentName {
  /** Unique in the catalog, kebab-case, equal to the file name. */
  id: string;
  /** Name in the language. */
  wire: string;
  label: string;
  menu: string;
  kind: 'dimension' | 'metric';
  /** A property of actions or conversions selects the visits that have such a one. */
  scope: SegmentScope;
  /** Expression over the columns of the scope's table; parameters as in `define`. */
  sql: string;
  /** True where the expression may have no value. */
  isNullable?: true;
  /** A list, one of whose elements has to match; `sql` then is about `element`. */
  each?: string;
  /** Condition on the actions or conversions that have the property at all. */
  where?: string;
  /** Where else the property may be: it then has to match in one of both places. */
  elsewhere?: Pick<SegmentName, 'scope' | 'sql' | 'each'>;
  /** The name carries a number, 1 to 999, such as `dimension3`; it stands for `{n}` in the expressions. */
  isNumbered?: true;
  value: SegmentValue;
  /** Stored values by their names. */
  codes?: Readonly<Record<string, string>>;
  list?: CodeList;
}

export const defineSegment = (segment: SegmentName): SegmentName => Object.freeze(segment);
