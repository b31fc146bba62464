import type { Dimension } from '@accord/catalog/define';

/** What a value is called, and what stands beside it in the Matomo-compatible row. */
export interface NamedValue {
  label: string;
  metadata: Record<string, string | number>;
  /** COMPAT: the label inside an expanded answer, where that API leaves rows below as they are stored. */
  raw?: string;
}

/** Names one value of a dimension; `detail` is the dimension's further aggregate, '' without one. */
export type NameValue = (value: string, dimension: Dimension, detail: string) => NamedValue;
