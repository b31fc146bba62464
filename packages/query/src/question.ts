import type { Metric, Report, SettingName } from '@accord/catalog/define';
import type { Segment } from './segment/segment.ts';
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
  /** Seconds of the last day that count; the whole day when left out. */
  lastDayS?: number;
  /**
   * How distinct values are counted in tables of periods longer than a day: over the whole period, or (COMPAT) day by
   * day and added up.
   */
  uniques: 'whole-period' | 'daily-sum';
  /** Rules of the site: '5.2' keeps answers as Matomo 5.2 gives them where later ones differ. */
  compat: '' | '5.2';
  /** Levels of a table with rows below its rows: 2 asks for those too. */
  levels: 1 | 2;
  /** Values of the report's settings. */
  settings?: Readonly<Partial<Record<SettingName, number>>>;
  /** Only visits that it selects, and their actions. */
  segment: Segment;
}
