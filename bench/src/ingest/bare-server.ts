import { open } from 'node:fs/promises';
import { createServer } from 'node:http';

/*
 * What Accord's collector is compared with: node:http, the query parsed with URL and searchParams, a line appended to
 * a file, 204. Nothing is checked, derived, minimised or sealed. Requests of one turn share a write; with `datasync`
 * they share an fdatasync as well, and are answered after it.
 * `bare-server.ts FILE append|datasync`
 */

const [path, mode] = process.argv.slice(2);
if (path === undefined || (mode !== 'append' && mode !== 'datasync')) throw new Error('usage: FILE append|datasync');
const file = await open(path, 'a', 0o600);
let waiting: { line: string; answer: () => void }[] = [];
let isWriting = false;

async function writeAll(): Promise<void> {
  isWriting = true;
  while (waiting.length > 0) {
    await new Promise((resolve) => setImmediate(resolve));
    const group = waiting;
    waiting = [];
    await file.write(group.map(({ line }) => line).join(''));
    if (mode === 'datasync') await file.datasync();
    for (const { answer } of group) answer();
  }
  isWriting = false;
}

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const line = `${JSON.stringify({ ...Object.fromEntries(searchParams), agent: request.headers['user-agent'] })}\n`;
  waiting.push({
    line,
    answer: () => {
      response.statusCode = 204;
      response.end();
    },
  });
  if (!isWriting) void writeAll();
});
server.keepAliveTimeout = 72_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(address !== null && typeof address === 'object' ? address.port : 0);
});
process.on('disconnect', () => process.exit());
