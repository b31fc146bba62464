import { isIP } from 'node:net';
import { failed, ok, type Result } from '@accord/kit/result';

const PREFIX = /^\d{1,3}$/;

/**
 * Reads one address (`10.0.0.1`, `::1`) or CIDR range (`10.0.0.0/8`).
 * @returns the range as written; or why not, as the end of a sentence ("… is not an address").
 */
export function parseProxyRange(text: string): Result<string, string> {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return failed('is not an IP address or CIDR range');
  if (prefix === undefined) return ok(text);
  const longest = family === 4 ? 32 : 128;
  if (!PREFIX.test(prefix) || Number(prefix) > longest) return failed(`has no prefix length from 1 to ${longest}`);
  if (Number(prefix) === 0) return failed('would trust every address');
  return ok(text);
}
