/** Addresses that the robots of one operator come from: one operator a file, `robots/<id>.ts`. */
export interface RobotRanges {
  readonly operator: string;
  /** IPv4 networks in CIDR notation. */
  readonly ranges: readonly string[];
}

/** Declares the addresses of an operator's robots. Hits from there are left out, as those of agents that say they are robots. */
export function defineRobotRanges<const Ranges extends RobotRanges>(ranges: Ranges): Ranges {
  return Object.freeze(ranges);
}
