import type { WireRow, WireValue } from '@accord/query/shape/wire/wire-row';

type Scalar = string | number | boolean | null;

/** What a method of the Matomo-compatible API answers, before it is written as JSON, XML or CSV. */
export type ApiAnswer =
  | { kind: 'value'; value: Scalar }
  /** One row of figures or fields. */
  | { kind: 'row'; row: WireRow }
  /** `figures` are the columns that are not metadata; without it, all are. */
  | { kind: 'rows'; rows: readonly WireRow[]; figures?: readonly string[] }
  | { kind: 'list'; values: readonly WireValue[] }
  | { kind: 'map'; by: 'date' | 'idSite'; entries: readonly (readonly [string, ApiAnswer])[] }
  /** Done, nothing to return. */
  | { kind: 'done' }
  | { kind: 'error'; message: string }
  | { kind: 'bulk'; answers: readonly ApiAnswer[] };

/** Nothing at all, as the wire format writes a report or a row without content. */
export const NOTHING: ApiAnswer = { kind: 'rows', rows: [] };

export type { WireRow, WireValue };
