/** Calls of a scenario that this version promises to answer exactly as the reference system does. */
export interface PromisedCalls {
  scenario: string;
  method: RegExp;
}

/** Grows with the product; nothing is ever taken off without an ADR. */
export const PROMISED_CALLS: readonly PromisedCalls[] = [{ scenario: 'visits', method: /^(VisitsSummary|Actions)\./ }];
