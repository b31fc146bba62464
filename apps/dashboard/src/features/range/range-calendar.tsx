import { useState } from 'react';
import { DayPicker } from 'react-day-picker';
import { useTranslation } from 'react-i18next';
import type { Day, DayRange } from '../../reports/day.ts';
import { Button } from '../../ui/button.tsx';
import { formatRange } from '../../ui/format-date.ts';
import { currentLocale } from '../../ui/locale.ts';
import './range-calendar.css';
import { useIsNarrow } from '../../ui/use-is-narrow.ts';
import type { RangeState } from './use-range-state.ts';

// The calendar works with moments; ours are days. Noon keeps both on the same date, whatever the reader's zone.
const toMoment = (day: Day): Date => new Date(`${day}T12:00:00`);
const toDay = (moment: Date): Day =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const weekdayLetter = new Intl.DateTimeFormat(currentLocale(), { weekday: 'narrow' });

/** Any stretch of days up to today; the days it is compared with are underlined. Loaded when the sheet opens. */
export default function RangeCalendar({ state, onChoose }: { state: RangeState; onChoose: (range: DayRange) => void }) {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const [picked, setPicked] = useState<{ from: Day; to: Day | null }>(state.range);
  const today = toMoment(state.today);
  const months = isNarrow ? 1 : 2;
  const shown = toMoment(state.range.to);
  const press = (moment: Date) => {
    const day = toDay(moment);
    if (day > state.today) return;
    if (picked.to !== null) setPicked({ from: day, to: null });
    else setPicked(day < picked.from ? { from: day, to: picked.from } : { from: picked.from, to: day });
  };
  const to = picked.to ?? picked.from;
  const range = { from: picked.from, to };
  const isChanged = range.from !== state.range.from || range.to !== state.range.to;
  return (
    <div className="range-calendar">
      <DayPicker
        numberOfMonths={months}
        defaultMonth={new Date(shown.getFullYear(), shown.getMonth() - (months - 1), 1)}
        endMonth={today}
        today={today}
        weekStartsOn={1}
        disabled={{ after: today }}
        formatters={{ formatWeekdayName: (day) => weekdayLetter.format(day) }}
        onDayClick={press}
        modifiers={{
          in: { from: toMoment(range.from), to: toMoment(range.to) },
          end: [toMoment(range.from), toMoment(range.to)],
          ...(state.compared !== null && {
            other: { from: toMoment(state.compared.from), to: toMoment(state.compared.to) },
          }),
        }}
        modifiersClassNames={{ in: 'is-in', end: 'is-end', other: 'is-other' }}
      />
      <footer className="range-calendar-foot">
        <span className="ink2" role="status">
          {picked.to === null ? t('range.pickEnd') : formatRange(range.from, range.to)}
        </span>
        <Button look="primary" disabled={picked.to === null || !isChanged} onClick={() => onChoose(range)}>
          {t('range.apply')}
        </Button>
      </footer>
    </div>
  );
}
