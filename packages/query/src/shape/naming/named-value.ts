import type { Dimension } from '@accord/catalog/define';
import type { WireRow } from '../wire/wire-row.ts';

/** What a value is called, and what stands beside it in the Matomo-compatible row. */
export interface NamedValue {
  label: string;
  metadata: Record<string, string | number>;
  /** Columns that hold rows of their own. */
  nested?: WireRow;
  /** COMPAT: the label inside an expanded answer, where that API leaves rows below as they are stored. */
  raw?: string;
}

/** Names one value of a dimension; `detail` is the dimension's further aggregate, '' without one. */
export type NameValue = (value: string, dimension: Dimension, detail: string) => NamedValue;
