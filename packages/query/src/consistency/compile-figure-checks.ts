import { boundRows } from '../compile/bound-rows.ts';
import type { CompiledQuery } from '../ports.ts';
import { addDays, type IsoDate } from '../time/iso-date.ts';
import { dayStarts, startOfDayS } from '../time/zoned-day.ts';

/** Days of a site in its time zone, both included. */
export interface CheckedSpan {
  siteId: number;
  timeZone: string;
  first: IsoDate;
  last: IsoDate;
}

const of = (table: 'visits' | 'actions', time: 'last' | 'time'): string =>
  `FROM ${table} FINAL\n        WHERE ${boundRows(table, time).join('\n          AND ')}`;

/** Asks for the figures of every check (`figure-checks.ts`) in one row. */
export function compileFigureChecks({ siteId, timeZone, first, last }: CheckedSpan): CompiledQuery {
  const sql = `SELECT
    m_visits,
    m_actions_of_visits,
    m_page_views_of_visits,
    (
        SELECT sum(e_visits)
        FROM
        (
            SELECT count() AS e_visits
        ${of('visits', 'last')}
            GROUP BY roundDown(toUInt32(last), {days:Array(UInt32)})
        )
    ) AS m_visits_of_days,
    (
        SELECT sum(e_visits)
        FROM
        (
            SELECT count() AS e_visits
        ${of('visits', 'last')}
            GROUP BY device_type
        )
    ) AS m_visits_of_devices,
    (
        SELECT countIf(type IN ('page', 'download', 'outlink', 'search', 'event'))
        ${of('actions', 'time')}
    ) AS m_actions,
    (
        SELECT countIf(type = 'page')
        ${of('actions', 'time')}
    ) AS m_page_views
FROM
(
    SELECT
        count() AS m_visits,
        sum(actions) AS m_actions_of_visits,
        sum(page_views) AS m_page_views_of_visits
        ${of('visits', 'last')}
)
`;
  const params = {
    siteId,
    from: startOfDayS(first, timeZone),
    to: startOfDayS(addDays(last, 1), timeZone),
    days: dayStarts(first, last, timeZone).slice(0, -1),
  };
  const columns = [
    'm_visits',
    'm_actions_of_visits',
    'm_page_views_of_visits',
    'm_visits_of_days',
    'm_visits_of_devices',
    'm_actions',
    'm_page_views',
  ];
  return { sql, params, columns };
}
