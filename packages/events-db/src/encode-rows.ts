import { invariant } from '@accord/kit/invariant';
import { COLUMN_KINDS } from './column-kinds.ts';
import type { Column } from './columns.ts';
import type { EncodedRows } from './engine.ts';
import { RowBinary } from './row-binary.ts';

/**
 * Encodes entities for `Engine.insert`, one row each. `constants` are fields that are the same in every row.
 * @throws RangeError when a value does not fit its column; the message names table and column, never the value.
 */
export function encodeRows<Entity extends object>(
  table: string,
  columns: readonly Column[],
  entities: readonly Entity[],
  constants: Readonly<Record<string, number>> = {},
): EncodedRows {
  const out = new RowBinary();
  // Values arrive as their kind's type: the entity types and `columns.ts` agree by the compiler.
  const steps = columns.map(({ field, kind }) => ({
    field,
    write: COLUMN_KINDS[kind].write as (out: RowBinary, value: unknown) => void,
    constant: constants[field],
  }));
  let at = 0;
  try {
    for (const entity of entities) {
      for (at = 0; at < steps.length; at += 1) {
        const { field, write, constant } = steps[at] as (typeof steps)[number];
        write(out, constant ?? entity[field as keyof Entity]);
      }
    }
  } catch (error) {
    const column = columns[at];
    invariant(column !== undefined, 'a column was being written');
    throw new RangeError(`${table}.${column.name} cannot hold its value as ${column.kind}`, { cause: error });
  }
  return { table, columns: columns.map(({ name }) => name), rowBinary: out.take(), count: entities.length };
}
