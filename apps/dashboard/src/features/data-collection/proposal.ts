import type { AskedChange } from '../../api/data-collection.ts';

/** A change that waits to be confirmed, in words. */
export interface Proposal {
  asked: AskedChange;
  what: string;
  means: string;
}
