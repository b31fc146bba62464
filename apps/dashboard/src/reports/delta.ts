import type { ReportColumn } from '@accord/contract/reports';

type Format = ReportColumn['format'];
type Better = ReportColumn['better'];

/** Counts below this say little; the change is shown in grey with a hint. */
const SMALL_BASE = 30;

export interface Delta {
  /** `new`: from zero to something; `change` otherwise. */
  kind: 'new' | 'change';
  /** Relative change (0.127), or the difference itself for shares (in points of 1) and seconds. */
  amount: number;
  /** How `amount` is written. */
  unit: 'relative' | 'points' | 'seconds';
  tone: 'better' | 'worse' | 'neutral';
  isSmallBase: boolean;
}

/**
 * What changed from `before` to `now`, judged as the metric declares it. Null when either is unknown or both are zero
 * counts. `base` is the number of visits or visitors behind `before`, which for counts is `before` itself.
 */
export function computeDelta(
  column: { format: Format; better: Better },
  now: number | null | undefined,
  before: number | null | undefined,
  base?: number | null,
): Delta | null {
  if (now === null || now === undefined || before === null || before === undefined) return null;
  const unit = column.format === 'percent' ? 'points' : column.format === 'seconds' ? 'seconds' : 'relative';
  if (unit === 'relative' && before === 0) {
    if (now === 0) return null;
    return { kind: 'new', amount: 0, unit, tone: judge(column.better, 1), isSmallBase: now < SMALL_BASE };
  }
  if (unit !== 'relative' && base === 0) return null;
  const amount = unit === 'relative' ? now / before - 1 : now - before;
  const isSmallBase = (unit === 'relative' ? before : (base ?? SMALL_BASE)) < SMALL_BASE;
  return { kind: 'change', amount, unit, tone: judge(column.better, shownSign(amount, unit)), isSmallBase };
}

/** The sign after rounding to what is shown, so that "0.0%" is never green. */
function shownSign(amount: number, unit: Delta['unit']): number {
  return Math.sign(unit === 'seconds' ? Math.round(amount) : Math.round(amount * 1000));
}

function judge(better: Better, sign: number): Delta['tone'] {
  if (better === 'none' || sign === 0) return 'neutral';
  return sign > 0 === (better === 'up') ? 'better' : 'worse';
}
