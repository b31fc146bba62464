import type { z } from 'zod';

/** One environment variable: what it means, what it may hold and why. README's table is checked against these. */
export interface Variable<Value> {
  readonly name: `ACCORD_${string}`;
  /** One sentence for the configuration table. */
  readonly doc: string;
  /** The default as the table shows it. */
  readonly shownDefault: string;
  /** Why the bounds are what they are. */
  readonly reason: string;
  /** Not in the public table: set by Accord for its own processes. */
  readonly isInternal?: boolean;
  /** From the text (never empty) to the value; the issue messages complete the sentence "NAME …". */
  readonly schema: z.ZodType<Value, string>;
}

/** Declares a variable; exists so that each declaration keeps its value's type. */
export function defineVariable<Value>(variable: Variable<Value>): Variable<Value> {
  return Object.freeze(variable);
}
