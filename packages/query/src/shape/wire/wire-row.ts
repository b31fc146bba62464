/** What an answer of the Matomo-compatible API is made of. */
export type WireValue = string | number | boolean | null | WireRow | readonly WireValue[];
export interface WireRow {
  [column: string]: WireValue;
}
