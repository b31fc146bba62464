import { invariant } from '@accord/kit/invariant';
import type { Column, ColumnKind } from './columns.ts';
import type { Answer, Cell } from './engine.ts';

/** A decimal UInt64 as 16 hex characters; 0 is '': no identity. */
export function hexOfUInt64(decimal: string): string {
  return decimal === '0' ? '' : BigInt(decimal).toString(16).padStart(16, '0');
}

/** 16 hex characters as a decimal UInt64; '' is 0. */
export function uint64OfHex(hex: string): string {
  return hex === '' ? '0' : BigInt(`0x${hex}`).toString();
}

const READERS: Readonly<Record<ColumnKind, (cell: Cell) => Cell>> = {
  UInt8: (cell) => cell,
  UInt16: (cell) => cell,
  UInt32: (cell) => cell,
  UInt64: (cell) => Number(cell),
  hex64: (cell) => hexOfUInt64(String(cell)),
  String: (cell) => cell,
  Bool: (cell) => cell === true || cell === 1,
  seconds: (cell) => Number(cell),
  // "1700000000.123": three digits after the point, always.
  ms: (cell) => Number(String(cell).replace('.', '')),
  'Nullable(Float32)': (cell) => cell,
};

/** Turns an answer (with times: 'epoch') into entities; the answer has at least these columns, in any order. */
export function decodeRows<Entity>(columns: readonly Column[], answer: Answer): Entity[] {
  if (answer.rows.length === 0) return [];
  const readers = columns.map(({ field, name, kind }) => {
    const at = answer.columns.indexOf(name);
    invariant(at !== -1, `the answer has the column ${name}`);
    return { field, at, read: READERS[kind] };
  });
  return answer.rows.map((row) => {
    const entity: Record<string, Cell> = {};
    for (const { field, at, read } of readers) entity[field] = read(row[at] as Cell);
    return entity as Entity;
  });
}
