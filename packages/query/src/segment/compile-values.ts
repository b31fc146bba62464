import type { SegmentName } from '@accord/catalog/define-segment';
import { boundRows } from '../compile/bound-rows.ts';
import { namedParams } from '../compile/named-params.ts';
import type { CompiledQuery } from '../ports.ts';
import { SEGMENT_TABLES } from './compile-segment.ts';

const MOST_VALUES = 20;

/** True for names whose values people would look for in a list; numbers and names of code lists are typed or chosen. */
export const offersValues = (name: SegmentName): boolean => ['text', 'url', 'id'].includes(name.value);

/** The most frequent values of a segment's name between two moments (seconds since the epoch). */
export function compileValues(
  name: SegmentName,
  { siteId, timeZone }: { siteId: number; timeZone: string },
  fromS: number,
  toS: number,
  search: string,
): CompiledQuery {
  const table = SEGMENT_TABLES[name.scope];
  const rows = boundRows(table, name.scope === 'visit' ? 'last' : 'time');
  const value = name.each === undefined ? name.sql : `arrayJoin(arrayMap(element -> ${name.sql}, ${name.each}))`;
  const conditions = [...rows, ...(name.where === undefined ? [] : [name.where])];
  const sql = `SELECT
    toString(ifNull(${value}, '')) AS d_value,
    count() AS m_count
FROM ${table} FINAL
WHERE ${conditions.join('\n    AND ')}
GROUP BY d_value
HAVING d_value != ''
    AND ({search:String} = '' OR positionCaseInsensitiveUTF8(d_value, {search:String}) > 0)
ORDER BY
    m_count DESC,
    d_value
LIMIT ${MOST_VALUES}
`.replace(
    `toString(ifNull(${value}, ''))`,
    name.value === 'id' || name.each !== undefined ? `toString(${value})` : `toString(ifNull(${value}, ''))`,
  );
  const params = { siteId, from: fromS, to: toS, search, ...namedParams(sql, timeZone) };
  return { sql, params, columns: ['d_value', 'm_count'] };
}
