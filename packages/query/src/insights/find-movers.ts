/** A row of a report in two periods. */
export interface Moved {
  label: string;
  before: number;
  now: number;
  difference: number;
  /** Growth in per cent of what was there before; 100 for a new row, -100 for one that is gone. */
  growth: number;
  /** Part of the whole that the difference is, in per cent, without its sign. */
  impact: number;
  kind: 'new' | 'disappeared' | 'mover';
}
/** Figures of a period by label. */
export type Counts = ReadonlyMap<string, number>;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);

/** Growth of the whole in per cent; all of it where there was nothing before. */
export function growthOf(before: number, now: number): number {
  if (before === 0) return now === 0 ? 0 : 100;
  return percent(now - before, before);
}

/**
 * Every row that has another figure than before.
 * @param whole what impact is measured by: the total of the period, or of the one before where that was more
 */
export function findMovers(before: Counts, now: Counts, whole: number): Moved[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((label): Moved[] => {
    const [was, is] = [before.get(label) ?? 0, now.get(label) ?? 0];
    if (was === is) return [];
    return [
      {
        ...{ label, before: was, now: is, difference: is - was, growth: growthOf(was, is) },
        impact: percent(Math.abs(is - was), whole),
        kind: was === 0 ? 'new' : is === 0 ? 'disappeared' : 'mover',
      },
    ];
  });
}
