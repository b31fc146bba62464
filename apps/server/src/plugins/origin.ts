import { isIP } from 'node:net';
import { AccordError } from '@accord/catalog/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const CONSENT_PROOFS = /^\/api\/v1\/sites\/\d+\/consent-proofs(?:$|\?)/;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The origins from which a page may change something: the configured one; and the address in the Host header when it
 * is `localhost` or a number, because a stranger's domain that was pointed at this machine is neither.
 */
export function allowedOrigins(publicUrl: string, host: string | undefined): string[] {
  const scheme = new URL(publicUrl).protocol;
  if (host === undefined || !URL.canParse(`${scheme}//${host}`)) return [publicUrl];
  const own = new URL(`${scheme}//${host}`);
  const name = own.hostname.replace(/^\[|\]$/g, '');
  return name === 'localhost' || isIP(name) !== 0 ? [publicUrl, own.origin] : [publicUrl];
}

/** True when the request changes nothing, or comes from a page of ours. Browsers send Origin with every change. */
export function isOwnOrigin(request: FastifyRequest, publicUrl: string): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const { origin, host } = request.headers;
  return origin !== undefined && allowedOrigins(publicUrl, host).includes(origin);
}

/**
 * Refuses changes through /api that another site's page may have asked for. A token in the Authorization header is
 * no cookie: no browser sends it by itself.
 */
export function registerOriginCheck(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/')) return;
    if (/^Bearer /i.test(request.headers.authorization ?? '')) return;
    // Sent by measured pages, which are on other sites; it reads no cookie and changes nothing that is there.
    if (CONSENT_PROOFS.test(request.url)) return;
    if (!isOwnOrigin(request, publicUrl)) {
      throw new AccordError(
        'wrong-origin',
        `Open Accord at ${publicUrl}, or set ACCORD_PUBLIC_URL to where it is opened.`,
      );
    }
  });
}
