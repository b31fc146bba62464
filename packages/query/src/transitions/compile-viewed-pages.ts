import { boundRows } from '../compile/bound-rows.ts';
import { namedParams } from '../compile/named-params.ts';
import type { CompiledQuery } from '../ports.ts';
import { compileSegment, segmentParams } from '../segment/compile-segment.ts';
import { addDays } from '../time/iso-date.ts';
import { startOfDayS } from '../time/zoned-day.ts';
import type { TransitionsQuestion } from './compile-transitions.ts';

/** Which pages are looked for: by a part of their address, or by their whole path as people read it. */
export interface ViewedPagesQuestion extends Omit<TransitionsQuestion, 'by' | 'action'> {
  /** '' for all. */
  search: string;
  /** `/boots/`; '' for all. */
  path: string;
  limit: number;
}

/** The addresses of pages as they are stored, most viewed first. */
export function compileViewedPages(question: ViewedPagesQuestion): CompiledQuery {
  const { period, segment, timeZone } = question;
  const conditions = [...boundRows('actions', 'time'), "type = 'page'", ...compileSegment(segment, 'actions')];
  const sql = `SELECT
    url AS d_page,
    count() AS m_views
FROM actions FINAL
WHERE ${conditions.join('\n  AND ')}
GROUP BY d_page
HAVING d_page != ''
    AND ({search:String} = '' OR positionCaseInsensitiveUTF8(d_page, {search:String}) > 0)
    AND ({path:String} = '' OR decodeURLComponent(substring(d_page, position(d_page, '/'))) = {path:String})
ORDER BY
    m_views DESC,
    d_page
LIMIT {limit:UInt32}
`;
  return {
    sql,
    params: {
      siteId: question.siteId,
      from: startOfDayS(period.first, timeZone),
      to: startOfDayS(addDays(period.last, 1), timeZone),
      search: question.search,
      path: question.path,
      limit: question.limit,
      ...namedParams(sql, timeZone),
      ...segmentParams(segment),
    },
    columns: ['d_page', 'm_views'],
  };
}
