/**
 * Decompresses one LZ4 block (not a frame; ClickHouse stores bare blocks).
 * @param size how many bytes must come out.
 * @throws Error when the block is damaged.
 */
export function decompressLz4(block: Uint8Array, size: number): Buffer {
  const out = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  const readLength = (nibble: number): number => {
    let length = nibble;
    for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) {
      more = block[from] ?? 0;
      from += 1;
    }
    return length;
  };
  while (from < block.length) {
    const token = block[from] ?? 0;
    from += 1;
    const literals = readLength(token >> 4);
    if (from + literals > block.length || to + literals > size) throw new Error('LZ4: literals beyond the end');
    out.set(block.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= block.length) break;
    const distance = (block[from] ?? 0) | ((block[from + 1] ?? 0) << 8);
    from += 2;
    const copied = readLength(token & 15) + 4;
    if (distance === 0 || distance > to || to + copied > size) throw new Error('LZ4: copy from outside');
    // Byte by byte: the copy may overlap itself, which repeats a pattern.
    for (let end = to + copied; to < end; to += 1) out[to] = out[to - distance] ?? 0;
  }
  if (to !== size) throw new Error(`LZ4: ${to} bytes instead of ${size}`);
  return out;
}
