import type { EcommerceItem, FormField, MatchedGoal, VariableEntry } from '@accord/ingest/action-details';
import type { RowBinary } from './row-binary.ts';

/** One value in an answer, nested where the column is. */
export type Nested = string | number | boolean | null | readonly Nested[] | { readonly [name: string]: Nested };

/** How one kind of column travels. `write` gets undefined for what a sparse entity leaves out, and writes the default. */
interface KindOf<Value> {
  /** Types that a column of this kind may have in the schema. */
  readonly sql: readonly string[];
  write(out: RowBinary, value: Value | undefined): void;
  read(cell: Nested): Value;
  isDefault(value: Value): boolean;
}

const keep = <Value>(cell: Nested): Value => cell as unknown as Value;
const isZero = (value: number): boolean => value === 0;
const isNull = (value: number | null): boolean => value === null;
const isEmpty = (value: readonly unknown[]): boolean => value.length === 0;

function number(sql: string, write: (out: RowBinary, value: number) => void): KindOf<number> {
  return { sql: [sql], write: (out, value = 0) => write(out, value), read: Number, isDefault: isZero };
}

function nullable(type: string, write: (out: RowBinary, value: number) => void): KindOf<number | null> {
  return {
    sql: [`Nullable(${type})`],
    write(out, value = null) {
      out.uint8(value === null ? 1 : 0);
      if (value !== null) write(out, value);
    },
    read: (cell) => (cell === null ? null : Number(cell)),
    isDefault: isNull,
  };
}

function list<Entry>(
  sql: string,
  write: (out: RowBinary, entry: Entry) => void,
  read: (cell: Nested) => Entry = keep,
): KindOf<readonly Entry[]> {
  return {
    sql: [`Array(${sql})`],
    write(out, value = []) {
      out.varint(value.length);
      for (const entry of value) write(out, entry);
    },
    read: (cell) => (cell as Nested[]).map(read),
    isDefault: isEmpty,
  };
}

const texts = list<string>('String', (out, entry) => out.text(entry));
const flag = (out: RowBinary, value: boolean): void => out.uint8(value ? 1 : 0);

/** How a field is stored. `hex64`: 16 hex characters ↔ UInt64; `seconds`, `ms`: since the epoch ↔ DateTime, DateTime64(3). */
export const COLUMN_KINDS = {
  UInt8: number('UInt8', (out, value) => out.uint8(value)),
  UInt16: number('UInt16', (out, value) => out.uint16(value)),
  UInt32: number('UInt32', (out, value) => out.uint32(value)),
  Int32: number('Int32', (out, value) => out.int32(value)),
  UInt64: number('UInt64', (out, value) => out.uint64(BigInt(value))),
  Float64: number('Float64', (out, value) => out.float64(value)),
  seconds: number("DateTime('UTC')", (out, value) => out.uint32(value)),
  // "1700000000.123": three digits after the point, always.
  ms: {
    ...number("DateTime64(3, 'UTC')", (out, value) => out.int64(BigInt(value))),
    read: (cell: Nested) => Number(String(cell).replace('.', '')),
  },
  hex64: {
    sql: ['UInt64'],
    write: (out, value = '') => out.hex64(value),
    read: (cell) => hexOfUInt64(String(cell)),
    isDefault: (value) => value === '',
  } satisfies KindOf<string>,
  String: {
    sql: ['String', 'LowCardinality(String)'],
    write: (out, value = '') => out.text(value),
    read: keep<string>,
    isDefault: (value) => value === '',
  } satisfies KindOf<string>,
  Bool: {
    sql: ['Bool'],
    write: (out, value = false) => flag(out, value),
    read: (cell) => cell === true || cell === 1,
    isDefault: (value) => !value,
  } satisfies KindOf<boolean>,
  'Nullable(UInt16)': nullable('UInt16', (out, value) => out.uint16(value)),
  'Nullable(UInt32)': nullable('UInt32', (out, value) => out.uint32(value)),
  'Nullable(UInt64)': nullable('UInt64', (out, value) => out.uint64(BigInt(value))),
  'Nullable(Float32)': nullable('Float32', (out, value) => out.float32(value)),
  'Nullable(Float64)': nullable('Float64', (out, value) => out.float64(value)),
  'Array(String)': texts,
  'Array(UInt32)': list<number>('UInt32', (out, entry) => out.uint32(entry), Number),
  'Map(UInt16, String)': {
    sql: ['Map(UInt16, String)'],
    write(out, value = {}) {
      const entries = Object.entries(value);
      out.varint(entries.length);
      for (const [key, text] of entries) {
        out.uint16(Number(key));
        out.text(text);
      }
    },
    read: keep<Record<number, string>>,
    isDefault: (value) => Object.keys(value).length === 0,
  } satisfies KindOf<Record<number, string>>,
  variables: list<VariableEntry>('Tuple(slot UInt8, name String, value String)', (out, { slot, name, value }) => {
    out.uint8(slot);
    out.text(name);
    out.text(value);
  }),
  goals: list<MatchedGoal>(
    'Tuple(goal_id UInt32, revenue Float64, allows_multiple Bool)',
    (out, goal) => {
      out.uint32(goal.goalId);
      out.float64(goal.revenue);
      flag(out, goal.allowsMultiple);
    },
    (cell) => {
      const stored = keep<{ goal_id: number; revenue: number; allows_multiple: boolean }>(cell);
      return { goalId: stored.goal_id, revenue: stored.revenue, allowsMultiple: stored.allows_multiple };
    },
  ),
  items: list<EcommerceItem>(
    'Tuple(sku String, name String, categories Array(String), price Float64, quantity UInt32)',
    (out, item) => {
      out.text(item.sku);
      out.text(item.name);
      texts.write(out, item.categories);
      out.float64(item.price);
      out.uint32(item.quantity);
    },
  ),
  formFields: list<FormField>(
    'Tuple(name String, time_ms UInt32, hesitation_ms UInt32, size UInt32, is_blank Bool, changes UInt32, focuses UInt32, deletes UInt32, cursor_keys UInt32)',
    (out, field) => {
      out.text(field.name);
      for (const value of [field.timeMs, field.hesitationMs, field.size]) out.uint32(value);
      flag(out, field.isBlank);
      for (const value of [field.changes, field.focuses, field.deletes, field.cursorKeys]) out.uint32(value);
    },
    (cell) => {
      const stored = keep<Record<'time_ms' | 'hesitation_ms' | 'cursor_keys', number> & { is_blank: boolean }>(cell);
      const { time_ms: timeMs, hesitation_ms: hesitationMs, is_blank: isBlank, cursor_keys: cursorKeys } = stored;
      const { name, size, changes, focuses, deletes } = keep<FormField>(cell);
      return { name, timeMs, hesitationMs, size, isBlank, changes, focuses, deletes, cursorKeys };
    },
  ),
} as const;

export type ColumnKind = keyof typeof COLUMN_KINDS;

/** A decimal UInt64 as 16 hex characters; 0 is '': no identity. */
export function hexOfUInt64(decimal: string): string {
  return decimal === '0' ? '' : BigInt(decimal).toString(16).padStart(16, '0');
}

/** 16 hex characters as a decimal UInt64; '' is 0. */
export function uint64OfHex(hex: string): string {
  return hex === '' ? '0' : BigInt(`0x${hex}`).toString();
}
