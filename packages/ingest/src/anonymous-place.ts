/** Where an action stands in a visit of somebody who is not to be known. */
export interface AnonymousPlace {
  /** Random, of this visit alone. */
  readonly visitId: string;
  /** The hour in which the visit began, and how long after its beginning this is: no time on a clock. */
  readonly timeMs: number;
}
