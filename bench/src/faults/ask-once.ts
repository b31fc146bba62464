import { request } from 'node:http';

export interface Question {
  port: number;
  path: string;
  headers?: Record<string, string>;
  /** Sent by POST; without it the question is a GET. */
  body?: string;
  timeoutMs: number;
}

/**
 * Asks over a connection of its own: a kept one may belong to a server that was killed meanwhile.
 * @returns status 0 and the reason as text when no answer came.
 */
export function askOnce({
  port,
  path,
  headers = {},
  body,
  timeoutMs,
}: Question): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false, timeout: timeoutMs },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', (error) => resolve({ status: 0, text: error.message }));
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', (error) => resolve({ status: 0, text: error.message }));
    asked.end(body);
  });
}
