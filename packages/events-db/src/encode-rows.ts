import { isHex16 } from '@accord/kit/ids';
import { invariant } from '@accord/kit/invariant';
import type { Column, ColumnKind } from './columns.ts';
import type { EncodedRows } from './engine.ts';

/** A growing buffer of RowBinary. */
class RowBinary {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + count));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  uint8(value: number): void {
    this.room(1);
    this.#length = this.#bytes.writeUInt8(value, this.#length);
  }

  uint16(value: number): void {
    this.room(2);
    this.#length = this.#bytes.writeUInt16LE(value, this.#length);
  }

  uint32(value: number): void {
    this.room(4);
    this.#length = this.#bytes.writeUInt32LE(value, this.#length);
  }

  uint64(value: bigint): void {
    this.room(8);
    this.#length = this.#bytes.writeBigUInt64LE(value, this.#length);
  }

  int64(value: bigint): void {
    this.room(8);
    this.#length = this.#bytes.writeBigInt64LE(value, this.#length);
  }

  float32(value: number): void {
    this.room(4);
    this.#length = this.#bytes.writeFloatLE(value, this.#length);
  }

  text(value: string): void {
    const bytes = Buffer.byteLength(value);
    this.room(bytes + 5);
    let rest = bytes;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
    this.#length += this.#bytes.write(value, this.#length, 'utf8');
  }

  take(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** '' is 0: no identity. Exact, because each half fits a double. */
function writeHex64(out: RowBinary, hex: string): void {
  if (hex === '') {
    out.uint32(0);
    out.uint32(0);
    return;
  }
  invariant(isHex16(hex), '64-bit identities are 16 hex characters');
  out.uint32(Number.parseInt(hex.slice(8), 16));
  out.uint32(Number.parseInt(hex.slice(0, 8), 16));
}

/** Values arrive as their kind's type: the entity types and `columns.ts` agree by the compiler. */
const WRITERS: Readonly<Record<ColumnKind, (out: RowBinary, value: never) => void>> = {
  UInt8: (out, value: number) => out.uint8(value),
  UInt16: (out, value: number) => out.uint16(value),
  UInt32: (out, value: number) => out.uint32(value),
  UInt64: (out, value: number) => out.uint64(BigInt(value)),
  hex64: (out, value: string) => writeHex64(out, value),
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
 * Encodes entities for `Engine.insert`, one row each.
 * @throws RangeError when a number does not fit its column; the message names table and column.
 */
export function encodeRows<Entity extends object>(
  table: string,
  columns: readonly Column[],
  entities: readonly Entity[],
): EncodedRows {
  const out = new RowBinary();
  for (const entity of entities) {
    for (const { field, name, kind } of columns) {
      try {
        WRITERS[kind](out, entity[field as keyof Entity] as never);
      } catch (error) {
        throw new RangeError(`${table}.${name} cannot hold its value as ${kind}`, { cause: error });
      }
    }
  }
  return { table, columns: columns.map(({ name }) => name), rowBinary: out.take(), count: entities.length };
}
