import type { Config } from '@accord/config/config';

/** Where this machine reaches its own server: nobody connects to a wildcard address. */
export function serverAddress({ host, port }: Pick<Config, 'host' | 'port'>): { host: string; port: number } {
  if (host === '0.0.0.0') return { host: '127.0.0.1', port };
  return host === '::' ? { host: '::1', port } : { host, port };
}
