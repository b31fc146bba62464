import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseUnreadable } from './refuse-unreadable.ts';

let server: Server;
beforeAll(async () => {
  server = createServer({ maxHeaderSize: 8_192, headersTimeout: 300, connectionsCheckingInterval: 100 });
  server.on('clientError', refuseUnreadable);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends text, and resolves to what came back once the server has closed the connection. */
const send = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(text);
  });

const GET = 'GET /matomo.php HTTP/1.1\r\nHost: a\r\n';
const CASES: [string, string, number][] = [
  ['no HTTP at all', '\x16\x03\x01\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
  ['headers beyond the limit', `${GET}Cookie: ${'a'.repeat(9_000)}\r\n\r\n`, 431],
  // Far more than the sockets hold: the answer must arrive although the rest is never read.
  ['headers far beyond the limit', `${GET}Cookie: ${'a'.repeat(8 * 1024 * 1024)}\r\n\r\n`, 431],
  ['a request that does not go on', GET, 408],
];

test.each(CASES)('%s is answered before the connection closes', async (_name, text, status) => {
  expect(await send(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z].*\r\nConnection: close`));
});
