import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { stopReading } from '../plugins/stop-reading.ts';

/** A body of a tracking request: 1 MiB is about a thousand hits in one bulk request. */
export const BODY_LIMIT = 1024 * 1024;
const gunzipAsync = promisify(gunzip);

export type BodyAnswer = { ok: true; body: Buffer } | { ok: false; status: 400 | 413 | 415 };

function readRaw(request: IncomingMessage): Promise<BodyAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_LIMIT) {
        request.removeAllListeners('data');
        stopReading(request);
        resolve({ ok: false, status: 413 });
        return;
      }
      chunks.push(chunk);
    });
    request.on('end', () =>
      resolve({ ok: true, body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) }),
    );
    request.on('error', reject);
    request.on('aborted', () => reject(new Error('the client left')));
  });
}

/** Reads a body within the limit, gzip undone (never more than the limit comes out). Other encodings are refused. */
export async function readBody(request: IncomingMessage): Promise<BodyAnswer> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  const isTooLarge = Number(request.headers['content-length'] ?? 0) > BODY_LIMIT;
  if (isTooLarge || (encoding !== 'identity' && encoding !== 'gzip')) {
    stopReading(request);
    return { ok: false, status: isTooLarge ? 413 : 415 };
  }
  const raw = await readRaw(request);
  if (!raw.ok || encoding === 'identity') return raw;
  try {
    return { ok: true, body: await gunzipAsync(raw.body, { maxOutputLength: BODY_LIMIT }) };
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { ok: false, status: isTooLarge ? 413 : 400 };
  }
}
