/** What the supervisor has to know about one of its children. */
export interface ChildSpec {
  readonly name: string;
  /** Absolute path of the program. */
  readonly program: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Children that must have been ready once before this one is started. */
  readonly after: readonly string[];
  readonly readiness: Readiness;
  /** Ends first when 0. Those of equal rank end together. */
  readonly endRank: number;
}

/** How the supervisor learns that a child does its work. */
export type Readiness =
  /** It sends the message `{ ready: true }`. */
  | { readonly kind: 'says' }
  /** Asking it succeeds. It is asked on, and killed after `hangsAfter` questions in a row without an answer. */
  | { readonly kind: 'answers'; ask(): Promise<boolean>; readonly everyMs: number; readonly hangsAfter: number };
