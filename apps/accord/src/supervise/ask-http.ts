import { request } from 'node:http';

/** Where to ask: an HTTP server on TCP or on a Unix socket. */
export type Address = { readonly socketPath: string } | { readonly host: string; readonly port: number };

/** What came back; `status` 0 means that nothing did. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * GET, or POST of `sent`, without keeping the connection. Never rejects: no answer within `timeoutMs` is an answer too.
 */
export function askHttp(address: Address, path: string, timeoutMs: number, sent?: string): Promise<Answer> {
  return new Promise((resolve) => {
    const method = sent === undefined ? 'GET' : 'POST';
    const silence = { status: 0, body: '' };
    const asked = request({ ...address, path, method, agent: false, timeout: timeoutMs }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', () => resolve(silence));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(silence));
    asked.on('close', () => resolve(silence));
    asked.end(sent);
  });
}
