import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { type Day, type DayRange, todayIn } from '../../reports/day.ts';
import {
  type ComparedDays,
  type Comparison,
  comparedRange,
  comparisons,
  defaultRange,
  fairDays,
  parseRange,
  type RangeChoice,
  resolveRange,
  writeRange,
} from '../../reports/range.ts';
import { useNow } from '../../ui/use-now.ts';

/** Changes of the address by name; null takes a name out. */
export type AddressChanges = Readonly<Record<string, string | null>>;

export interface RangeState {
  today: Day;
  choice: RangeChoice;
  range: DayRange;
  /** True while the last day of the range still runs. */
  isRunning: boolean;
  comparison: Comparison;
  /** The days to compare with; null when comparison is off or the site was not measured then. */
  compared: DayRange | null;
  /** The part of these that stands against the range up to now; null without comparison. */
  fair: ComparedDays | null;
  /** Comparison is on, but the site was not measured in all of those days. */
  isBeforeStart: boolean;
  /** Only visits that it selects; '' selects all. */
  segment: string;
  /** The visits of the same days that these are compared with, as a segment; null where other days are. */
  versus: string | null;
  /** The segment of what is compared with: the same, but for `versus`. */
  otherSegment: string;
  setSegment: (segment: string) => void;
  /** Everything the address says. */
  search: URLSearchParams;
  setRange: (choice: RangeChoice) => void;
  setComparison: (comparison: Comparison) => void;
  /** Compares with other visits of the same days. */
  setVersus: (segment: string) => void;
  /** `isSame` replaces the place in the history instead of adding one: for what changes with each letter. */
  set: (changes: AddressChanges, isSame?: boolean) => void;
}

/** Range and comparison of a page, read from the address and written back to it. */
export function useRangeState(): RangeState {
  const site = useSite();
  const [search, setSearch] = useSearchParams();
  const today = todayIn(site.timeZone, new Date(useNow(30_000)));

  const set = useCallback(
    (changes: AddressChanges, isSame = false) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: isSame },
      ),
    [setSearch],
  );

  return useMemo(() => {
    const choice = parseRange(search.get('range'), today);
    const range = resolveRange(choice, today);
    const comparison = comparisons.find((name) => name === search.get('compare')) ?? 'previous';
    const segment = search.get('segment') ?? '';
    const versus = comparison === 'none' ? null : search.get('vs');
    const wanted = comparedRange(choice, range, comparison);
    const isBeforeStart = versus === null && wanted !== null && wanted.from < site.createdOn;
    const compared = versus !== null ? range : isBeforeStart ? null : wanted;
    return {
      today,
      choice,
      range,
      isRunning: range.to >= today,
      comparison,
      compared,
      fair: compared === null || versus !== null ? compared : fairDays(range, compared, today),
      isBeforeStart,
      segment,
      versus,
      otherSegment: versus ?? segment,
      setSegment: (segment) => set({ segment: segment === '' ? null : segment }),
      search,
      setRange: (next) => set({ range: next === defaultRange ? null : writeRange(next) }),
      setComparison: (next) => set({ compare: next === 'previous' ? null : next, vs: null }),
      setVersus: (next) => set({ compare: null, vs: next }),
      set,
    };
  }, [search, today, site.createdOn, set]);
}
