import type { Metric, Report } from '@accord/catalog/define';
import type { Period } from './time/period.ts';

/** One report of one site over adjoining periods: everything that decides the answer, and nothing else. */
export interface Question {
  report: Report;
  /** What is asked for, in the order of the answer; ratios included. */
  metrics: readonly Metric[];
  orgId: number;
  siteId: number;
  timeZone: string;
  /** Adjoining, oldest first. */
  periods: readonly Period[];
  /**
   * How distinct values are counted in tables of periods longer than a day: over the whole period, or (COMPAT) day by
   * day and added up.
   */
  uniques: 'whole-period' | 'daily-sum';
}
