import { BlockList, isIP, isIPv4 } from 'node:net';

const wildcard = /^(\d{1,3}|\*)(\.(\d{1,3}|\*)){3}$/;

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

function toBlockList(pattern: string): BlockList | undefined {
  const list = new BlockList();
  const [base = '', bits] = pattern.split('/');
  const [from = '', to] = pattern.split('-').map((part) => part.trim());
  try {
    if (wildcard.test(pattern) && pattern.includes('*')) {
      list.addRange(pattern.replaceAll('*', '0'), pattern.replaceAll('*', '255'), 'ipv4');
    } else if (bits !== undefined) list.addSubnet(base, Number(bits), family(base));
    else if (to !== undefined) list.addRange(from, to, family(from));
    else list.addAddress(pattern, family(pattern));
    return list;
  } catch {
    // An unreadable pattern excludes nothing; settings refuse it where it is typed in.
    return undefined;
  }
}

const compiled = new Map<string, BlockList | undefined>();
const PATTERNS_KEPT = 10_000;

/** True when `address` lies in `pattern`: one address, a range `a-b`, CIDR, or IPv4 with `*`. */
export function matchesAddress(pattern: string, address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  // PERF: (npm run bench -- ingest) a proxy is usually one address, asked for with each hit; a BlockList costs 5 µs.
  if (version === 4 && isIPv4(pattern)) return pattern === address;
  let list = compiled.get(pattern);
  if (list === undefined && !compiled.has(pattern)) {
    if (compiled.size >= PATTERNS_KEPT) compiled.clear();
    list = toBlockList(pattern);
    compiled.set(pattern, list);
  }
  return list?.check(address, version === 6 ? 'ipv6' : 'ipv4') ?? false;
}
