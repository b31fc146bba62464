import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { Config } from '@accord/config/config';
import { readConfig } from '@accord/config/read-config';

/**
 * What a product of its own is started with: a free port, a token of the owner, and addresses of visitors that are believed.
 * @throws Error when the configuration is refused.
 */
export async function productConfig(dataDir: string): Promise<Config> {
  const read = readConfig({
    ACCORD_DATA_DIR: dataDir,
    ACCORD_PORT: String(await freePort()),
    ACCORD_ROLE: 'own',
    // The load's visitors have addresses of their own, as behind a proxy.
    ACCORD_TRUSTED_PROXIES: '127.0.0.1',
    ACCORD_BOOTSTRAP_TOKEN: randomBytes(16).toString('hex'),
  });
  if (!read.ok) throw new Error(read.error.map((problem) => problem.message).join('; '));
  return read.value;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
