import type { Table } from '@accord/catalog/define';
import { boundRows } from '../compile/bound-rows.ts';
import type { CompiledQuery } from '../ports.ts';

/** Some tables of a site between two moments; the second is not part of it. */
export interface StoredSpan {
  siteId: number;
  fromS: number;
  toS: number;
  tables: readonly Table[];
}

/** Asks what is stored in the span: rows, the newest moment (seconds) and the last write, a row for each table. */
export function compileVersions({ siteId, fromS, toS, tables }: StoredSpan): CompiledQuery {
  const parts = tables.map((table) => {
    const time = table === 'visits' ? 'last' : 'time';
    return [
      'SELECT',
      `    '${table}' AS d_table,`,
      '    count() AS m_rows,',
      `    toUnixTimestamp(max(${time})) AS m_newest,`,
      '    max(version) AS m_version',
      `FROM ${table} FINAL`,
      `WHERE ${boundRows(table, time).join('\n  AND ')}`,
    ].join('\n');
  });
  return {
    sql: `${parts.join('\nUNION ALL\n')}\n`,
    params: { siteId, from: fromS, to: toS },
    columns: ['d_table', 'm_rows', 'm_newest', 'm_version'],
  };
}
