import { invariant } from '@accord/kit/invariant';
import type { Column, ColumnKind } from './columns.ts';
import type { EncodedRows } from './engine.ts';
import { RowBinary } from './row-binary.ts';

/** Values arrive as their kind's type: the entity types and `columns.ts` agree by the compiler. */
const WRITERS: Readonly<Record<ColumnKind, (out: RowBinary, value: never) => void>> = {
  UInt8: (out, value: number) => out.uint8(value),
  UInt16: (out, value: number) => out.uint16(value),
  UInt32: (out, value: number) => out.uint32(value),
  UInt64: (out, value: number) => out.uint64(BigInt(value)),
  hex64: (out, value: string) => out.hex64(value),
  String: (out, value: string) => out.text(value),
  Bool: (out, value: boolean) => out.uint8(value ? 1 : 0),
  seconds: (out, value: number) => out.uint32(value),
  ms: (out, value: number) => out.int64(BigInt(value)),
  'Nullable(Float32)': (out, value: number | null) => {
    out.uint8(value === null ? 1 : 0);
    if (value !== null) out.float32(value);
  },
};

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
  const steps = columns.map(({ field, kind }) => ({ field, write: WRITERS[kind], constant: constants[field] }));
  let at = 0;
  try {
    for (const entity of entities) {
      for (at = 0; at < steps.length; at += 1) {
        const { field, write, constant } = steps[at] as (typeof steps)[number];
        write(out, (constant ?? entity[field as keyof Entity]) as never);
      }
    }
  } catch (error) {
    const column = columns[at];
    invariant(column !== undefined, 'a column was being written');
    throw new RangeError(`${table}.${column.name} cannot hold its value as ${column.kind}`, { cause: error });
  }
  return { table, columns: columns.map(({ name }) => name), rowBinary: out.take(), count: entities.length };
}
