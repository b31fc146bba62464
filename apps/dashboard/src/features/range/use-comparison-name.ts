import { useTranslation } from 'react-i18next';
import { countDays } from '../../reports/day.ts';
import { type Comparison, comparedRange } from '../../reports/range.ts';
import { formatWeekday } from '../../ui/format-date.ts';
import type { RangeState } from './use-range-state.ts';

/** Names a comparison as people say it: previous 28 days, month before, Mon 16 Nov. */
export function useComparisonName({ choice, range }: RangeState): (comparison: Comparison) => string {
  const { t } = useTranslation();
  return (comparison) => {
    const other = comparedRange(choice, range, comparison);
    if (other === null) return t('compare.none');
    if (comparison === 'year') return t('compare.year');
    if (other.from === other.to) return formatWeekday(other.from);
    const days = countDays(range);
    const isShifted = other.to < range.from && countDays(other) === days && choice !== 'month' && choice !== 'year';
    if (choice === 'last-month') return t('compare.monthBefore');
    if (isShifted) return t('compare.days', { count: days });
    return t('compare.sameDays');
  };
}
