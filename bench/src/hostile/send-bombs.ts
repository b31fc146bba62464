import { createGzip, gzipSync } from 'node:zlib';
import { type HostileParts, type HostileResult, hostileResult } from './hostile-result.ts';
import { sendRaw } from './send-raw.ts';

const MIB = 1024 * 1024;
const BOMB_BYTES = 100 * MIB;
const CPU_LIMIT_MS = 100;
const RSS_LIMIT_MIB = 32;
const BULK_HEAD = '{"requests":["?idsite=1&rec=1&url=';

/** Bytes that unpack to `head` and then zeros up to `size`, made without holding them. */
function bomb(size: number, head = ''): Promise<Buffer> {
  return new Promise((resolve) => {
    const gzip = createGzip({ level: 9 });
    const chunks: Buffer[] = [];
    gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
    gzip.on('end', () => resolve(Buffer.concat(chunks)));
    const zeros = Buffer.alloc(MIB);
    gzip.write(head);
    for (let written = 0; written < size; written += zeros.length) gzip.write(zeros);
    gzip.end();
  });
}

async function bombs(): Promise<[what: string, body: Buffer][]> {
  const plain = await bomb(BOMB_BYTES);
  const bulk = await bomb(BOMB_BYTES, BULK_HEAD);
  const half = plain.subarray(0, plain.length >> 1);
  const twice = gzipSync(plain, { level: 9 });
  return [
    ['100 MiB of zeros', plain],
    ['100 MiB behind the beginning of a bulk request', bulk],
    ['a bomb in an envelope', twice],
    ['a bomb in two envelopes', gzipSync(twice, { level: 9 })],
    ['half a bomb', half],
    ['a bomb without its end', plain.subarray(0, -9)],
    ['a few bytes of a bomb', plain.subarray(0, 300)],
    ['eight bombs in a row', Buffer.concat(Array.from({ length: 8 }, () => plain))],
    ['a bomb with bytes behind it', Buffer.concat([gzipSync('a=b'), Buffer.alloc(64 * 1024, 7)])],
    ['one byte over the limit', await bomb(MIB, 'a')],
  ];
}

/** R13: bodies that unpack to far more than they weigh are refused, at hardly any cost. */
export async function sendBombs(parts: HostileParts): Promise<HostileResult> {
  const rounds = parts.isFull ? 10 : 1;
  const cases = await bombs();
  const result = hostileResult('R13', cases.length * rounds);
  await sendRaw(parts.port, request(gzipSync('idsite=1&rec=1'))); // the first one opens what unpacks
  const started = parts.server();
  const wrong: string[] = [];
  let mostCpuMs = 0;
  let mostRss = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const [what, body] of cases) {
      const before = parts.server();
      const { status } = await sendRaw(parts.port, request(body));
      const after = parts.server();
      if (status !== 413 && status !== 400) wrong.push(`R13: ${what} was answered with ${status}`);
      mostCpuMs = Math.max(mostCpuMs, after.cpuMs - before.cpuMs);
      mostRss = Math.max(mostRss, after.rss - started.rss);
    }
  result.atMost('crashes of the server', Number(parts.server().pid !== started.pid), 0);
  result.atMost('answers other than 400 and 413', wrong.length, 0);
  result.atMost('most processor time for one', mostCpuMs, CPU_LIMIT_MS, ' ms');
  result.atMost('growth of memory', mostRss / MIB, RSS_LIMIT_MIB, ' MiB');
  result.broken.push(...wrong);
  return result;
}

const request = (body: Buffer): (string | Buffer)[] => [
  `POST /matomo.php HTTP/1.1\r\nHost: a.example\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`,
  body,
];
