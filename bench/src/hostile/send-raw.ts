import { connect } from 'node:net';

/** What a server answered to bytes. */
export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  status: number;
  head: string;
  body: string;
}

/**
 * Sends bytes over a connection of their own and takes the first answer.
 * @param parts written one after the other
 */
export function sendRaw(port: number, parts: readonly (string | Buffer)[], timeoutMs = 20_000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      const [head = '', ...rest] = text.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') });
    };
    const timer = setTimeout(end, timeoutMs);
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      text += part;
      if (isWhole(text)) end();
    });
    // A server that has refused the request may close before it has all of it: what it said before that counts.
    socket.on('error', end);
    socket.on('close', end);
    for (const part of parts) socket.write(part);
  });
}

/** True when an answer of a stated length is all there. */
function isWhole(text: string): boolean {
  const at = text.indexOf('\r\n\r\n');
  if (at === -1) return false;
  const length = /^content-length: (\d+)/im.exec(text.slice(0, at))?.[1];
  return length === undefined ? /^HTTP\/1\.1 (1|204|304)/.test(text) : text.length - at - 4 >= Number(length);
}
