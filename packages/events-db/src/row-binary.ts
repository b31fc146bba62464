import { invariant } from '@accord/kit/invariant';
import { isHex16 } from '@accord/kit/is-hex16';

/** Below this length a loop over characters is faster than a call into Node. */
const SHORT_TEXT = 64;

/** A growing buffer of ClickHouse's RowBinary: values one after the other, little-endian. */
export class RowBinary {
  #bytes = Buffer.allocUnsafe(1 << 20);
  #length = 0;

  /** @throws RangeError when the value does not fit; so do the other numbers. */
  uint8(value: number): void {
    this.#reserve(1);
    this.#length = this.#bytes.writeUInt8(value, this.#length);
  }

  uint16(value: number): void {
    this.#reserve(2);
    this.#length = this.#bytes.writeUInt16LE(value, this.#length);
  }

  uint32(value: number): void {
    this.#reserve(4);
    this.#length = this.#bytes.writeUInt32LE(value, this.#length);
  }

  int32(value: number): void {
    this.#reserve(4);
    this.#length = this.#bytes.writeInt32LE(value, this.#length);
  }

  uint64(value: bigint): void {
    this.#reserve(8);
    this.#length = this.#bytes.writeBigUInt64LE(value, this.#length);
  }

  int64(value: bigint): void {
    this.#reserve(8);
    this.#length = this.#bytes.writeBigInt64LE(value, this.#length);
  }

  float32(value: number): void {
    this.#reserve(4);
    this.#length = this.#bytes.writeFloatLE(value, this.#length);
  }

  float64(value: number): void {
    this.#reserve(8);
    this.#length = this.#bytes.writeDoubleLE(value, this.#length);
  }

  /** A length, seven bits a byte. */
  varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A 64-bit identity from 16 hex characters; '' is 0: none. Exact, because each half fits a double. */
  hex64(hex: string): void {
    if (hex === '') {
      this.uint32(0);
      this.uint32(0);
      return;
    }
    invariant(isHex16(hex), '64-bit identities are 16 hex characters');
    this.uint32(Number.parseInt(hex.slice(8), 16));
    this.uint32(Number.parseInt(hex.slice(0, 8), 16));
  }

  /** Length as a varint, then UTF-8; what is no Unicode becomes U+FFFD. */
  text(value: string): void {
    if (value.length < SHORT_TEXT && this.#shortAscii(value)) return;
    const byteLength = Buffer.byteLength(value);
    this.varint(byteLength);
    this.#reserve(byteLength);
    this.#length += this.#bytes.write(value, this.#length, 'utf8');
  }

  /** Everything written so far. */
  take(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** PERF: most texts are short ASCII. False, with nothing written, when this one is not. */
  #shortAscii(value: string): boolean {
    this.#reserve(SHORT_TEXT);
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = value.length;
    for (let i = 0; i < value.length; i += 1) {
      const unit = value.charCodeAt(i);
      if (unit > 127) return false;
      bytes[at++] = unit;
    }
    this.#length = at;
    return true;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + count));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
