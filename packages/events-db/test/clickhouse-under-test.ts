import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startClickhouse } from '@accord/testing/clickhouse-launcher/start-clickhouse';
import type { EngineUnderTest } from './engine-under-test.ts';

/** ClickHouse over HTTP, on a folder of its own. */
export async function clickhouseUnderTest(): Promise<EngineUnderTest> {
  const dir = await mkdtemp(join(tmpdir(), 'accord-server-'));
  const server = await startClickhouse(dir);
  return {
    address: { url: server.url },
    stop: async () => {
      await server.stop();
      await rm(dir, { recursive: true });
    },
  };
}
