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

/** A name of the segment language: a property of visits or of their actions that can be asked for. */
export interface SegmentName {
  /** Unique in the catalog, kebab-case, equal to the file name. */
  id: string;
  /** Name in the language. */
  wire: string;
  label: string;
  menu: string;
  kind: 'dimension' | 'metric';
  /** An action's property selects the visits that have such an action. */
  scope: 'visit' | 'action';
  /** Expression over the columns of `visits` or `actions`; parameters as in `define`. */
  sql: string;
  /** Condition on the actions that have the property at all. */
  where?: string;
  value: SegmentValue;
  /** Stored values by their names. */
  codes?: Readonly<Record<string, string>>;
  list?: CodeList;
}

export const defineSegment = (segment: SegmentName): SegmentName => Object.freeze(segment);
