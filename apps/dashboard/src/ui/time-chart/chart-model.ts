/** One point of a time chart, with its words ready: the chart knows nothing of dates or metrics. */
export interface ChartPoint {
  /** Short, for the axis: `27 Oct`. */
  axisLabel: string;
  /** In full, for tooltip and table: `Mon 16 Nov`. */
  title: string;
  /** What it is compared with, null without comparison. */
  otherTitle: string | null;
  /** Null: nothing was collected. Zero is drawn as zero. */
  value: number | null;
  other: number | null;
  /** Lightly shaded behind: a weekend. */
  isShaded: boolean;
  /** Change from `other`, already written. */
  change: { text: string; tone: 'better' | 'worse' | 'neutral' } | null;
}

/** Something that was noted about a point. */
export interface ChartNote {
  id: number;
  /** Which point. */
  at: number;
  text: string;
}

export interface ChartModel {
  /** What is drawn: `Visitors per day`. */
  name: string;
  points: readonly ChartPoint[];
  /** Why the last point is not final (`today until 14:25`), null when it is. */
  unfinished: string | null;
  /** How many points at the start have no collection, and why; null when all have. */
  missing: { count: number; text: string } | null;
  /** Counts have no fractions on their axis. */
  isWhole: boolean;
  write: (value: number) => string;
  writeAxis: (value: number) => string;
  notes: readonly ChartNote[];
  /** Range, total, highest and lowest in words, for those who do not see the drawing. */
  summary: string;
}
