import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Short, so that a new version is everywhere within the hour. */
const CACHE_CONTROL = 'public, max-age=3600';

/** Serves a script that other people's pages embed. Does nothing when it is not built. */
export function registerPageScript(app: FastifyInstance, file: string, paths: readonly string[]): void {
  if (!existsSync(file)) return;
  const script = readFileSync(file);
  const zipped = gzipSync(script, { level: constants.Z_BEST_COMPRESSION });
  const etag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"`;
  for (const path of paths) {
    app.get(path, async (request, reply) => {
      reply.headers({
        etag,
        vary: 'accept-encoding',
        'cache-control': CACHE_CONTROL,
        'content-type': 'text/javascript; charset=utf-8',
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
      });
      if (request.headers['if-none-match']?.includes(etag)) return reply.status(304).send();
      const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      return takesGzip ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(script);
    });
  }
}
