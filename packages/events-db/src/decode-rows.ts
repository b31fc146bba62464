import { invariant } from '@accord/kit/invariant';
import { COLUMN_KINDS, type Nested } from './column-kinds.ts';
import type { Column } from './columns.ts';
import type { Answer } from './engine.ts';

/** Turns an answer (with times: 'epoch') into entities; the answer has at least these columns, in any order. */
export function decodeRows<Entity>(columns: readonly Column[], answer: Answer): Entity[] {
  if (answer.rows.length === 0) return [];
  const readers = columns.map(({ field, name, kind, isSparse = false }) => {
    const at = answer.columns.indexOf(name);
    invariant(at !== -1, `the answer has the column ${name}`);
    const { read, isDefault } = COLUMN_KINDS[kind];
    return { field, at, read, isSparse, isDefault: isDefault as (value: unknown) => boolean };
  });
  return answer.rows.map((row) => {
    const entity: Record<string, unknown> = {};
    for (const { field, at, read, isSparse, isDefault } of readers) {
      const value = read(row[at] as Nested);
      if (!isSparse || !isDefault(value)) entity[field] = value;
    }
    return entity as Entity;
  });
}
