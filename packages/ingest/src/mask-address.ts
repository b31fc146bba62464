import { isIP } from 'node:net';

/** The eight 16-bit groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const plain = address.split('%', 1)[0] ?? '';
  const mapped = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(plain);
  const text = mapped
    ? `${mapped[1]}${((Number(mapped[2]) << 8) | Number(mapped[3])).toString(16)}:${((Number(mapped[4]) << 8) | Number(mapped[5])).toString(16)}`
    : plain;
  const [head = '', tail] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...middle, ...right].map((group) => Number.parseInt(group, 16));
}

/**
 * Zeroes the last two bytes of an IPv4 address; keeps the first 48 bits of an IPv6 address
 * (visit-rules §5). IPv4 mapped into IPv6 is masked as IPv4. '' for anything else.
 */
export function maskAddress(address: string): string {
  const version = isIP(address);
  // PERF: sliced, not split: splitting was a quarter of the time of loading ten million hits (bench reports).
  if (version === 4) return `${address.slice(0, address.indexOf('.', address.indexOf('.') + 1))}.0.0`;
  if (version !== 6) return '';
  const groups = groupsOf(address);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return `${(groups[6] ?? 0) >> 8}.${(groups[6] ?? 0) & 255}.0.0`;
  return `${groups
    .slice(0, 3)
    .map((group) => group.toString(16))
    .join(':')}::`;
}
