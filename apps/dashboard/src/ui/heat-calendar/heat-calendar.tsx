import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { quantileBins, shadeOf } from '../quantile-bins.ts';
import '../shades.css';
import './heat-calendar.css';

export interface HeatDay {
  /** ISO date. */
  day: string;
  title: string;
  /** Null: not measured, or not over. */
  value: number | null;
}

interface Props {
  name: string;
  days: readonly HeatDay[];
  write: (value: number) => string;
  /** Names of the days of the week, from Monday. */
  weekdays: readonly string[];
  /** Short name of the month of a day, for the first week that it begins in. */
  monthOf: (day: string) => string;
}

const WEEK = 7;
/** 0 is Monday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % WEEK;

/** A figure by day, weeks beside each other, the darker the more: weekdays that are alike stand in one row. */
export function HeatCalendar({ name, days, write, weekdays, monthOf }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  // What is wider than the page begins with the newest weeks.
  useEffect(() => {
    frame.current?.scrollTo({ left: frame.current.scrollWidth });
  }, []);
  const bins = quantileBins(days.flatMap(({ value }) => (value === null ? [] : [value])));
  const lead = weekdayOf(days[0]?.day ?? '1970-01-05');
  const weeks = Math.ceil((lead + days.length) / WEEK);
  const dayAt = (week: number, weekday: number): HeatDay | undefined => days[week * WEEK + weekday - lead];
  const columns = Array.from({ length: weeks }, (_, week) => week);
  const firstOf = (week: number): string => dayAt(week, week === 0 ? lead : 0)?.day ?? '';
  return (
    <div ref={frame} className="heat-calendar">
      <table aria-label={t('heat.name', { name })}>
        <thead>
          <tr>
            <td />
            {columns.map((week) => (
              <th key={week} scope="col">
                <span aria-hidden="true">
                  {week === 0 || firstOf(week).slice(0, 7) !== firstOf(week - 1).slice(0, 7)
                    ? monthOf(firstOf(week))
                    : ''}
                </span>
                <span className="visually-hidden">{t('heat.week', { day: firstOf(week) })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday, row) => (
            <tr key={weekday}>
              <th scope="row">{weekday}</th>
              {columns.map((week) => {
                const one = dayAt(week, row);
                if (one === undefined) return <td key={week} />;
                const told = one.value === null ? '–' : write(one.value);
                return (
                  <td
                    key={week}
                    className="heat-day"
                    data-shade={one.value === null ? undefined : shadeOf(bins, one.value)}
                    title={`${one.title}: ${told}`}
                  >
                    <span className="visually-hidden">{`${one.title}: ${told}`}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {bins.length > 0 && (
        <p className="heat-legend ink2" aria-hidden="true">
          {t('heat.less')}
          {[0, ...bins.map(({ shade }) => shade)].map((shade) => (
            <span key={shade} className="heat-day" data-shade={shade} />
          ))}
          {t('heat.more')}
        </p>
      )}
    </div>
  );
}
