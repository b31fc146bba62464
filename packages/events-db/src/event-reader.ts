import type { CompiledQuery, EventReader, QueryTags, Row } from '@accord/query/ports';
import type { Engine } from './engine.ts';

/** The event store as `query` sees it: compiled questions in, rows by column name out. */
export function createEventReader(engine: Engine): EventReader {
  return {
    run: async (query: CompiledQuery, tags: QueryTags, signal?: AbortSignal): Promise<readonly Row[]> => {
      const answer = await engine.query(query, tags, signal);
      return answer.rows.map((row) =>
        Object.fromEntries(answer.columns.map((column, at) => [column, row[at] ?? null])),
      );
    },
  };
}
