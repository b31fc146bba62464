/**
 * Decompresses what PostgreSQL's own compression made.
 * @param size how many bytes must come out.
 * @returns undefined when the bytes are no such thing: whoever searches blindly asks often.
 */
export function decompressPglz(source: Uint8Array, size: number): Buffer | undefined {
  const out = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  while (from < source.length && to < size) {
    const control = source[from] ?? 0;
    from += 1;
    for (let bit = 0; bit < 8 && from < source.length && to < size; bit += 1) {
      if (((control >> bit) & 1) === 0) {
        out[to] = source[from] ?? 0;
        from += 1;
        to += 1;
        continue;
      }
      const first = source[from] ?? 0;
      const distance = ((first & 0xf0) << 4) | (source[from + 1] ?? 0);
      from += 2;
      let copied = (first & 0x0f) + 3;
      if (copied === 18) {
        copied += source[from] ?? 0;
        from += 1;
      }
      if (distance === 0 || distance > to || from > source.length) return undefined;
      // PostgreSQL lets the last copy run over the end and cuts it.
      for (let end = Math.min(size, to + copied); to < end; to += 1) out[to] = out[to - distance] ?? 0;
    }
  }
  return to === size && from === source.length ? out : undefined;
}
