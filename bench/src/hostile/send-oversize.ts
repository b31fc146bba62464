import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type HostileParts, type HostileResult, hostileResult } from './hostile-result.ts';
import { sendRaw } from './send-raw.ts';

interface Oversize {
  what: string;
  parts: (string | Buffer)[];
  /** Bytes that may be read of it: the limit that it breaks. */
  limit: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;
const BODY_LIMIT = MIB;
const API_BODY_LIMIT = 256 * KIB;
const HEADER_LIMIT = 32 * KIB;
/** What may be read over the limit before the request is refused. */
const READ_OVER = 64 * KIB;
const REFUSALS = new Set([413, 414, 431]);

const head = (path: string, more: readonly string[]): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${more.map((line) => `${line}\r\n`).join('')}\r\n`;
const sized = (path: string, body: Buffer | string, more: readonly string[] = []): (string | Buffer)[] => [
  head(path, [`Content-Length: ${Buffer.byteLength(body)}`, ...more]),
  body,
];
const chunked = (path: string, body: Buffer): (string | Buffer)[] => [
  head(path, ['Transfer-Encoding: chunked']),
  `${body.length.toString(16)}\r\n`,
  body,
  '\r\n0\r\n\r\n',
];

const form = (size: number): Buffer => Buffer.from(`idsite=1&rec=1&url=${'a'.repeat(size)}`);
const bulk = (size: number): Buffer => Buffer.from(`{"requests":["?idsite=1&rec=1&url=${'a'.repeat(size)}"]}`);
const nested = (open: string, close: string, depth: number): string =>
  `{"requests":[{"idsite":1,"rec":1,"cvar":${open.repeat(depth)}1${close.repeat(depth)}}]}`;

function oversized(port: number): Oversize[] {
  const cases: Oversize[] = [];
  for (const size of [MIB + 1, MIB + 64 * KIB, 2 * MIB, 5 * MIB, 20 * MIB])
    for (const [kind, body] of [['form', form(size)] as const, ['bulk', bulk(size)] as const]) {
      cases.push({ what: `${kind} of ${size} bytes`, parts: sized('/matomo.php', body), limit: BODY_LIMIT });
      cases.push({
        what: `${kind} of ${size} bytes in chunks`,
        parts: chunked('/matomo.php', body),
        limit: BODY_LIMIT,
      });
    }
  for (const size of [MIB + 64 * KIB, 3 * MIB]) {
    const packed = gzipSync(randomBytes(size));
    cases.push({
      what: `gzip of ${size} bytes`,
      parts: sized('/matomo.php', packed, ['Content-Encoding: gzip']),
      limit: BODY_LIMIT,
    });
  }
  for (const size of [17, 20, 24, 30, 33, 64, 1024])
    for (const path of ['/matomo.php', '/piwik.php']) {
      const line = `GET ${path}?idsite=1&rec=1&url=${'a'.repeat(size * KIB)} HTTP/1.1\r\nHost: a.example\r\n\r\n`;
      cases.push({ what: `address of ${size} KiB`, parts: [line], limit: HEADER_LIMIT });
    }
  for (const more of [
    `Cookie: ${'a'.repeat(33 * KIB)}`,
    `X-A: ${'a'.repeat(256 * KIB)}`,
    `User-Agent: ${'a'.repeat(2 * MIB)}`,
  ])
    cases.push({ what: 'a long header', parts: [head('/matomo.php', [more])], limit: HEADER_LIMIT });
  const many = Array.from({ length: 5_000 }, (_, n) => `X-${n}: aaaaaaaa`);
  cases.push({ what: 'many headers', parts: [head('/matomo.php', many)], limit: HEADER_LIMIT });
  for (const depth of [100, 5_000, 100_000]) {
    cases.push({
      what: `lists ${depth} deep`,
      parts: sized('/matomo.php', nested('[', ']', depth)),
      limit: BODY_LIMIT,
    });
    cases.push({
      what: `objects ${depth} deep`,
      parts: sized('/matomo.php', nested('{"a":', '}', depth)),
      limit: BODY_LIMIT,
    });
  }
  for (const hits of [2_001, 10_000, 60_000]) {
    const body = JSON.stringify({ requests: Array.from({ length: hits }, () => '?idsite=1') });
    cases.push({ what: `${hits} hits at once`, parts: sized('/matomo.php', body), limit: BODY_LIMIT });
  }
  const json = ['Content-Type: application/json', `Origin: http://127.0.0.1:${port}`];
  for (const size of [API_BODY_LIMIT + 1, 4 * MIB])
    cases.push({
      what: `setup of ${size} bytes`,
      parts: sized('/api/v1/setup', JSON.stringify('a'.repeat(size)), json),
      limit: API_BODY_LIMIT,
    });
  return cases;
}

/** Bytes around the body, which is the longest part: its head has a limit of its own. */
function framing(bytes: readonly (string | Buffer)[], limit: number): number {
  const lengths = bytes.map((part) => part.length);
  return limit === HEADER_LIMIT ? 0 : lengths.reduce((sum, length) => sum + length, 0) - Math.max(...lengths);
}

/** How often a case is tried: what the server reads from its stores meanwhile is counted too, and is not there each time. */
const TRIES = 3;

/** Sends a request that is too large. @returns the answer, and the bytes that were read beyond the limit. */
async function measure(
  { port, server }: HostileParts,
  bytes: (string | Buffer)[],
  limit: number,
): Promise<{ status: number; over: number }> {
  const allowed = limit + framing(bytes, limit);
  let least = Number.POSITIVE_INFINITY;
  let status = 0;
  for (let tries = 0; tries < TRIES && least > READ_OVER; tries += 1) {
    const before = server().bytesRead;
    status = (await sendRaw(port, bytes)).status;
    least = Math.min(least, server().bytesRead - before - allowed);
  }
  return { status, over: least };
}

/** R12: requests that are too large are refused, and hardly more is read of them than the limit. */
export async function sendOversize(parts: HostileParts): Promise<HostileResult> {
  const rounds = parts.isFull ? 10 : 1;
  const cases = oversized(parts.port);
  const result = hostileResult('R12', cases.length * rounds);
  const wrong: string[] = [];
  let mostOver = Number.NEGATIVE_INFINITY;
  const { pid } = parts.server();
  for (let round = 0; round < rounds; round += 1)
    for (const { what, parts: bytes, limit } of cases) {
      const { status, over } = await measure(parts, bytes, limit);
      if (!REFUSALS.has(status)) wrong.push(`R12: ${what} was answered with ${status}`);
      if (over > READ_OVER) wrong.push(`R12: ${Math.round(over / KIB)} KiB more than allowed were read of ${what}`);
      mostOver = Math.max(mostOver, over);
    }
  result.atMost('crashes of the server', Number(parts.server().pid !== pid), 0);
  result.atMost('answers other than 413, 414, 431', wrong.length, 0);
  result.atMost('most that was read over a limit', mostOver / KIB, READ_OVER / KIB, ' KiB');
  result.broken.push(...wrong.slice(0, 20));
  return result;
}
