import { Agent, request } from 'node:http';
import { seededRandom } from '../faults/seeded-random.ts';
import { type FuzzedRequest, fuzzRequest } from './fuzz-request.ts';
import { type HostileParts, type HostileResult, hostileResult } from './hostile-result.ts';
import { sendRaw } from './send-raw.ts';

const AT_ONCE = 16;
const WARM_UP = 3_000;
const RSS_LIMIT_MIB = 50;
/** The loader has stopped for good when nothing more is in the books for so long. */
const STALLED_MS = 30_000;

/** Bytes that are no HTTP, or hardly. */
const NO_HTTP = [
  'GET\r\n\r\n',
  'GET /matomo.php?rec=1 HTTP/9.9\r\n\r\n',
  'GET /matomo.php HTTP/1.1\r\n\r\n',
  'POST /matomo.php HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n',
  'POST /matomo.php HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'POST /matomo.php HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  '\0\0\0\0\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'GET /matomo.php?\x00 HTTP/1.1\r\nHost: a\r\n\r\n',
] as const;

interface Tally {
  fivehundreds: string[];
  silent: number;
  /** Hits that the answers told of, by outcome; those of a bulk request under `bulk`. */
  told: Map<string, number>;
}

const MIB = 1024 * 1024;
const add = (map: Map<string, number>, name: string, count: number): void =>
  void map.set(name, (map.get(name) ?? 0) + count);

/**
 * R10: malformed and fuzzed tracking requests. Nothing may end the server or be answered with 5xx, memory stays, and
 * whatever was refused or left out stands in the books with its reason.
 */
export async function sendFuzzed(parts: HostileParts): Promise<HostileResult> {
  const cases = parts.isFull ? 1_000_000 : 10_000;
  const random = seededRandom(parts.seed);
  const result = hostileResult('R10', cases);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const before = await parts.outcomes();
  const tally: Tally = { fivehundreds: [], silent: 0, told: new Map() };
  await sendMany(WARM_UP, random, parts, agent, tally);
  const started = parts.server();
  await sendMany(cases, random, parts, agent, tally);
  agent.destroy();
  const ended = parts.server();
  const told = [...tally.told.values()].reduce((sum, count) => sum + count, 0);
  const booked = await untilBooked(parts, before, told);
  result.atMost('crashes of the server', Number(started.pid !== ended.pid), 0);
  result.atMost('answers with 5xx', tally.fivehundreds.length, 0);
  result.atMost('requests without an answer', tally.silent, 0);
  result.atMost('growth of memory', (ended.rss - started.rss) / MIB, RSS_LIMIT_MIB, ' MiB');
  const missing = [...tally.told].filter(([outcome]) => outcome !== 'bulk' && outcome !== 'stored');
  const unbooked = missing.reduce((sum, [outcome, count]) => sum + Math.max(0, count - (booked.get(outcome) ?? 0)), 0);
  const total = [...booked.values()].reduce((sum, count) => sum + count, 0);
  result.atMost('refused hits without a reason in the books', unbooked, 0);
  result.atMost('hits told of and not in the books, or the other way round', Math.abs(total - told), 0);
  result.figures.push(['reasons that came up', String(missing.length), '']);
  for (const text of tally.fivehundreds.slice(0, 3)) result.broken.push(`R10: answered with 5xx: ${text}`);
  return result;
}

async function sendMany(
  count: number,
  random: () => number,
  parts: HostileParts,
  agent: Agent,
  tally: Tally,
): Promise<void> {
  let sent = 0;
  const sendNext = async (): Promise<void> => {
    while (sent < count) {
      sent += 1;
      if (random() < 0.03) {
        const bytes = NO_HTTP[Math.floor(random() * NO_HTTP.length)] ?? '';
        const { status, head } = await sendRaw(parts.port, [bytes], 100);
        if (status >= 500) tally.fivehundreds.push(JSON.stringify(bytes));
        noteOutcome(tally, status, head, '');
        continue;
      }
      const fuzzed = fuzzRequest(parts.siteId, random);
      const { status, head, body } = await ask(parts.port, agent, fuzzed);
      if (status === 0) tally.silent += 1;
      if (status >= 500) tally.fivehundreds.push(describe(fuzzed));
      noteOutcome(tally, status, head, body);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
}

const describe = ({ method, path, headers, body }: FuzzedRequest): string =>
  JSON.stringify([method, path, headers, body?.toString('latin1')]).slice(0, 600);

/** What an answer says about how many hits it stands for. */
function noteOutcome({ told }: Tally, status: number, head: string, body: string): void {
  const outcome = /^x-accord-outcome: (\S+)/im.exec(head)?.[1];
  const bulk = /^\{"status":"(success|error)","tracked":(\d+),"invalid":(\d+)/.exec(body);
  const isUnread = status === 415 || status === 405 || body.startsWith('The request cannot be read.');
  if (outcome !== undefined) add(told, outcome, 1);
  else if (status === 413 || status === 414) add(told, 'too-large', 1);
  else if (bulk?.[1] === 'error' || isUnread) add(told, 'malformed', 1);
  else if (bulk) add(told, 'bulk', Number(bulk[2]) + Number(bulk[3]));
}

function ask(
  port: number,
  agent: Agent,
  fuzzed: FuzzedRequest,
): Promise<{ status: number; head: string; body: string }> {
  const { method, path, body } = fuzzed;
  const headers = body === null ? fuzzed.headers : { ...fuzzed.headers, 'content-length': String(body.length) };
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers, timeout: 10_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const head = response.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\n`)).join('');
        resolve({ status: response.statusCode ?? 0, head, body: Buffer.concat(chunks).toString('latin1') });
      });
      response.on('error', () => resolve({ status: 0, head: '', body: '' }));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', () => resolve({ status: 0, head: '', body: '' }));
    asked.end(body ?? undefined);
  });
}

/** What the books gained since `before`, once they hold `wanted` hits more or nothing moves. */
async function untilBooked(
  parts: HostileParts,
  before: ReadonlyMap<string, number>,
  wanted: number,
): Promise<ReadonlyMap<string, number>> {
  let total = -1;
  let movedMs = performance.now();
  for (;;) {
    const now = await parts.outcomes();
    const gained = new Map([...now].map(([outcome, count]) => [outcome, count - (before.get(outcome) ?? 0)]));
    const sum = [...gained.values()].reduce((all, count) => all + count, 0);
    if (sum >= wanted || performance.now() - movedMs > STALLED_MS) return gained;
    if (sum !== total) movedMs = performance.now();
    total = sum;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
