import { boundRows } from '../compile/bound-rows.ts';
import { namedParams } from '../compile/named-params.ts';
import type { CompiledQuery } from '../ports.ts';
import { compileSegment, segmentParams } from '../segment/compile-segment.ts';
import type { Segment } from '../segment/segment.ts';
import { addDays } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { startOfDayS } from '../time/zoned-day.ts';

/** How people come to a page and where they go on from it. */
export interface TransitionsQuestion {
  siteId: number;
  timeZone: string;
  period: Period;
  segment: Segment;
  /** A page by its address without scheme and `www.`, or by its title. */
  by: 'url' | 'title';
  action: string;
}

/** What an answer row counts; `referrer` rows carry the channel and what it was called. */
export type TransitionKind =
  | 'views'
  | 'loops'
  | 'previous-page'
  | 'previous-search'
  | 'following-page'
  | 'following-search'
  | 'outlink'
  | 'download'
  | 'referrer'
  | 'exits';

const branch = (
  table: 'actions' | 'visits',
  kind: string,
  label: string,
  segment: Segment,
  where: string[],
): string[] => [
  'SELECT',
  `    ${kind} AS d_kind,`,
  `    ${label} AS d_label,`,
  `    ${table === 'visits' ? 'toString(channel)' : "''"} AS d_channel,`,
  '    count() AS m_count',
  `FROM ${table} FINAL`,
  `WHERE ${[...boundRows(table, table === 'visits' ? 'last' : 'time'), ...where, ...compileSegment(segment, table)].join('\n  AND ')}`,
  'GROUP BY d_kind, d_label, d_channel',
];

/** One row per kind and label (see `TransitionKind`); the page travels as the parameter `action`. */
export function compileTransitions(question: TransitionsQuestion): CompiledQuery {
  const { by, segment, period, timeZone } = question;
  const page = '{action:String}';
  const [here, before] = by === 'url' ? ['url', 'previous_url'] : ['title', 'previous_title'];
  const came = `has_previous AND NOT follows_search AND ${before} = ${page}`;
  // After a search there is no page before: its keyword stands in the place of a title.
  const arrival = `multiIf(follows_search, 'previous-search', ${before} = ${page}, 'loops', 'previous-page')`;
  const from = `multiIf(follows_search, previous_title, ${before} = ${page}, '', ${before})`;
  const referrer = "multiIf(channel = 1, '', channel = 3, referrer_url, channel_name)";
  const lines = [
    ...branch('actions', "'views'", "''", segment, ["type = 'page'", `${here} = ${page}`]),
    'UNION ALL',
    ...branch('actions', arrival, from, segment, [
      "type = 'page'",
      `${here} = ${page}`,
      '(has_previous OR follows_search)',
    ]),
    'UNION ALL',
    ...branch(
      'actions',
      "transform(type, ['page', 'search', 'outlink', 'download'], ['following-page', 'following-search', 'outlink', 'download'], '')",
      `if(type = 'page', ${here}, if(type = 'search', title, url))`,
      segment,
      ["type IN ('page', 'search', 'outlink', 'download')", came, `NOT (type = 'page' AND ${here} = ${page})`],
    ),
    'UNION ALL',
    ...branch('visits', "'referrer'", referrer, segment, ['has_entry', `entry_${here} = ${page}`]),
    'UNION ALL',
    ...branch('visits', "'exits'", "''", segment, ['has_exit', `exit_${here} = ${page}`]),
  ];
  const sql = `${lines.join('\n')}\n`;
  return {
    sql,
    params: {
      siteId: question.siteId,
      from: startOfDayS(period.first, timeZone),
      to: startOfDayS(addDays(period.last, 1), timeZone),
      action: question.action,
      ...namedParams(sql, timeZone),
      ...segmentParams(segment),
    },
    columns: ['d_kind', 'd_label', 'd_channel', 'm_count'],
  };
}
