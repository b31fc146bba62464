import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEventsHost } from '@accord/testing/events-host';
import type { EngineUnderTest } from './engine-under-test.ts';

/** chDB behind its host, on a folder of its own. */
export async function chdbUnderTest(): Promise<EngineUnderTest> {
  const dir = await mkdtemp(join(tmpdir(), 'accord-engine-'));
  const host = await startEventsHost(dir);
  return {
    address: { socketPath: host.socketPath },
    stop: async () => {
      await host.stop();
      await rm(dir, { recursive: true });
    },
  };
}
