import type { StoredMetric } from '@accord/catalog/define';
import { entryGoalMetrics, pageGoalMetrics } from '@accord/catalog/page-goal-metrics';
import { boundRows } from '../compile/bound-rows.ts';
import { LABEL_COLUMN, metricColumn } from '../compile/column-names.ts';
import { namedParams } from '../compile/named-params.ts';
import type { CompiledQuery, QueryParam } from '../ports.ts';
import type { Question } from '../question.ts';
import { compileSegment, segmentParams } from '../segment/compile-segment.ts';
import { addDays } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { dayStarts, startOfDayS } from '../time/zoned-day.ts';

/** Number of the goal that an answer row is about. */
export const GOAL_COLUMN = 'd_goal';

/** Pages of one period by their address or by their title. */
export interface PageGoalsQuestion {
  question: Pick<Question, 'siteId' | 'timeZone' | 'segment'>;
  period: Period;
  by: 'url' | 'title';
}

function paramsOf({ question, period }: PageGoalsQuestion, sql: string): Record<string, QueryParam> {
  const { siteId, timeZone, segment } = question;
  return {
    siteId,
    from: startOfDayS(period.first, timeZone),
    to: startOfDayS(addDays(period.last, 1), timeZone),
    days: dayStarts(period.first, period.last, timeZone).slice(0, -1),
    ...namedParams(sql, timeZone),
    ...segmentParams(segment),
  };
}

const bounds = (table: 'actions' | 'visits' | 'conversions', indent: string, ...more: string[]): string =>
  [...boundRows(table, table === 'visits' ? 'last' : 'time'), ...more].join(`\n${indent}  AND `);
const figures = (metrics: readonly StoredMetric[]): string =>
  metrics.map((metric) => `    ${metric.kind === 'counted' ? metric.sql : ''} AS ${metricColumn(metric)}`).join(',\n');
const columnsOf = (metrics: readonly StoredMetric[]): string[] => [
  LABEL_COLUMN,
  GOAL_COLUMN,
  ...metrics.map(metricColumn),
];

/** One row a page and goal: what followed views of the page (`pageGoalMetrics`). */
export function compilePageGoals(asked: PageGoalsQuestion): CompiledQuery {
  const segment = compileSegment(asked.question.segment, 'conversions');
  const sql = `SELECT
    e_page AS ${LABEL_COLUMN},
    e_goal AS ${GOAL_COLUMN},
${figures(pageGoalMetrics)}
FROM
(
    SELECT
        e_conversion.goal_id AS e_goal,
        any(e_conversion.revenue) AS e_revenue,
        any(roundDown(toUInt32(e_conversion.time), {days:Array(UInt32)})) AS e_day,
        groupArray(e_view.${asked.by}) AS e_viewed,
        length(e_viewed) AS e_pages
    FROM
    (
        SELECT visit_id, time, hit_id, goal_id, revenue
        FROM conversions FINAL
        WHERE ${bounds('conversions', '        ', ...segment)}
    ) AS e_conversion
    INNER JOIN
    (
        SELECT visit_id, time, ${asked.by}
        FROM actions FINAL
        WHERE ${bounds('actions', '        ', "type = 'page'")}
    ) AS e_view ON e_view.visit_id = e_conversion.visit_id
    WHERE e_view.time <= e_conversion.time
    GROUP BY e_conversion.visit_id, e_conversion.time, e_conversion.hit_id, e_conversion.goal_id
)
ARRAY JOIN e_viewed AS e_page
GROUP BY ${LABEL_COLUMN}, ${GOAL_COLUMN}
ORDER BY ${LABEL_COLUMN}, ${GOAL_COLUMN}
`;
  return { sql, params: paramsOf(asked, sql), columns: columnsOf(pageGoalMetrics) };
}

/** One row an entry page and goal: what visits that began on it converted (`entryGoalMetrics`). */
export function compileEntryGoals(asked: PageGoalsQuestion): CompiledQuery {
  const [visits, conversions] = [
    compileSegment(asked.question.segment, 'visits'),
    compileSegment(asked.question.segment, 'conversions'),
  ];
  const entry = asked.by === 'url' ? 'entry_url' : 'entry_title';
  const sql = `SELECT
    e_page AS ${LABEL_COLUMN},
    e_goal AS ${GOAL_COLUMN},
${figures(entryGoalMetrics)}
FROM
(
    SELECT
        e_page,
        goal_id AS e_goal,
        any(e_entries) AS e_entries,
        count() AS e_conversions,
        sum(revenue) AS e_revenue
    FROM
    (
        SELECT
            visit_id,
            ${entry} AS e_page,
            roundDown(toUInt32(last), {days:Array(UInt32)}) AS e_day,
            count() OVER (PARTITION BY e_page, e_day) AS e_entries
        FROM visits FINAL
        WHERE ${bounds('visits', '        ', 'has_entry', ...visits)}
    ) AS e_visit
    INNER JOIN
    (
        SELECT visit_id, goal_id, revenue
        FROM conversions FINAL
        WHERE ${bounds('conversions', '        ', ...conversions)}
    ) AS e_conversion ON e_conversion.visit_id = e_visit.visit_id
    GROUP BY e_page, e_day, goal_id
)
GROUP BY ${LABEL_COLUMN}, ${GOAL_COLUMN}
ORDER BY ${LABEL_COLUMN}, ${GOAL_COLUMN}
`;
  return { sql, params: paramsOf(asked, sql), columns: columnsOf(entryGoalMetrics) };
}

/** How often each goal was converted in all. */
export function compileGoalTotals(asked: PageGoalsQuestion): CompiledQuery {
  const segment = compileSegment(asked.question.segment, 'conversions');
  const sql = `SELECT
    goal_id AS ${GOAL_COLUMN},
    count() AS m_conversions
FROM conversions FINAL
WHERE ${bounds('conversions', '', ...segment)}
GROUP BY ${GOAL_COLUMN}
`;
  return { sql, params: paramsOf(asked, sql), columns: [GOAL_COLUMN, 'm_conversions'] };
}
