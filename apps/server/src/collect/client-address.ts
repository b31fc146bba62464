import { isIP } from 'node:net';
import { matchesAddress } from '@accord/ingest/match-address';

const plain = (address: string): string => {
  const trimmed = address.trim().replace(/^\[|\]$/g, '');
  return trimmed.startsWith('::ffff:') && isIP(trimmed.slice(7)) === 4 ? trimmed.slice(7) : trimmed;
};

/**
 * The address a request came from: the connection's, or, when that is a trusted proxy, the last address of
 * X-Forwarded-For that is no trusted proxy itself. Other headers are never believed.
 */
export function clientAddress(connected: string, forwardedFor: string, trustedProxies: readonly string[]): string {
  let address = plain(connected);
  if (trustedProxies.length === 0) return address;
  const isTrusted = (candidate: string): boolean => trustedProxies.some((proxy) => matchesAddress(proxy, candidate));
  const forwarded = forwardedFor.split(',').map(plain);
  while (isTrusted(address) && forwarded.length > 0) {
    const next = forwarded.pop() ?? '';
    if (isIP(next) === 0) break;
    address = next;
  }
  return address;
}
