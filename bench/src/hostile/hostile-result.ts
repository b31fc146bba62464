import type { Product } from '../faults/product.ts';
import type { ProcessFacts } from './process-facts.ts';

export const HOSTILE = ['R10', 'R11', 'R12', 'R13', 'S14', 'P14'] as const;
export type HostileName = (typeof HOSTILE)[number];

/** What a campaign of hostile requests needs. */
export interface HostileParts {
  product: Product;
  port: number;
  /** Of the owner. */
  token: string;
  siteId: number;
  /** @param more settings of the site, as SitesManager.addSite takes them. */
  addSite(name: string, more: Record<string, string>): Promise<number>;
  /** The process that answers requests. */
  server(): ProcessFacts;
  /** How many hits ended in which way, by the ledger. */
  outcomes(): Promise<ReadonlyMap<string, number>>;
  seed: number;
  isFull: boolean;
}

/** What came of a campaign: figures as they are told, and each broken promise as a sentence. */
export interface HostileResult {
  name: HostileName;
  cases: number;
  /** A figure, what was measured, what is allowed. */
  figures: (readonly [what: string, measured: string, allowed: string])[];
  broken: string[];
}

/** Gathers figures and judges them in one step. */
export function hostileResult(
  name: HostileName,
  cases: number,
): HostileResult & {
  /** @param unit such as ` ms` */
  atMost(what: string, measured: number, allowed: number, unit?: string): void;
  atLeast(what: string, measured: number, allowed: number, unit?: string): void;
} {
  const result: HostileResult = { name, cases, figures: [], broken: [] };
  const round = (value: number): string => String(Math.round(value * 100) / 100);
  const judge = (what: string, measured: number, allowed: number, unit: string, sign: string, holds: boolean): void => {
    result.figures.push([what, round(measured) + unit, `${sign} ${round(allowed)}${unit}`]);
    if (!holds)
      result.broken.push(`${name}: ${what} is ${round(measured)}${unit}, not ${sign} ${round(allowed)}${unit}`);
  };
  return Object.assign(result, {
    atMost: (what: string, measured: number, allowed: number, unit = '') =>
      judge(what, measured, allowed, unit, '≤', measured <= allowed),
    atLeast: (what: string, measured: number, allowed: number, unit = '') =>
      judge(what, measured, allowed, unit, '≥', measured >= allowed),
  });
}
