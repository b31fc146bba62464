import { isIP } from 'node:net';

/** Four numbers, and no more: a fifth makes it a version. A full stop or an ending such as .pdf may follow. */
const IPV4 = /(?<!\d|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)/g;
const IPV6 = /(?<![0-9a-f:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![0-9a-f:])/gi;
const MARK = '[address]';
/** PERF: (npm run bench -- ingest) most texts have neither digits nor colons, and no address without. */
const MAY_HOLD_ADDRESS = /\d|:/;
/** Addresses of the machine itself and of private networks name no person; sites under development live there. */
const LOCAL = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|::1$|fe80:|f[cd][0-9a-f]{2}:)/i;

/** Percent-encoded dots and colons hide an address from a reader, not from a search. */
const decodeMarks = (text: string): string => text.replace(/%2e/gi, '.').replace(/%3a/gi, ':');

/** The same for an address on the web: a local host stays, or a site under development could not be measured. */
export function redactUrl(url: string, own: readonly string[], all: boolean): string {
  if (!MAY_HOLD_ADDRESS.test(url)) return url;
  const start = url.indexOf('//') + 1;
  const slash = url.indexOf('/', start === 0 ? 0 : start + 1);
  const host = slash === -1 ? url : url.slice(0, slash);
  const rest = slash === -1 ? '' : url.slice(slash);
  const abroad = own.filter((address) => !LOCAL.test(address));
  return redactAddresses(host, abroad, all) + redactAddresses(rest, own, all);
}

/**
 * Replaces addresses in a text by `[address]`: the visitor's own always, any other public one when `all` is set.
 * @param own addresses of the request (connection, proxies, `cip`)
 */
export function redactAddresses(text: string, own: readonly string[], all: boolean): string {
  if (text === '' || !MAY_HOLD_ADDRESS.test(text)) return text;
  let result = text.includes('%') ? decodeMarks(text) : text;
  let changed = false;
  for (const address of own) {
    if (address === '' || !result.includes(address)) continue;
    result = result.replaceAll(address, MARK);
    changed = true;
  }
  if (all) {
    const replace = (found: string): string => {
      if (isIP(found) === 0 || LOCAL.test(found)) return found;
      changed = true;
      return MARK;
    };
    if (result.includes('.')) result = result.replace(IPV4, replace);
    if (result.includes(':')) result = result.replace(IPV6, replace);
  }
  return changed ? result : text;
}
