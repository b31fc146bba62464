import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startClickhouse } from '@accord/testing/clickhouse-launcher/start-clickhouse';
import { engineContract } from './engine.contract.ts';

engineContract('ClickHouse over HTTP', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'accord-server-'));
  const server = await startClickhouse(dir);
  return {
    address: { url: server.url },
    stop: async () => {
      await server.stop();
      await rm(dir, { recursive: true });
    },
  };
});
