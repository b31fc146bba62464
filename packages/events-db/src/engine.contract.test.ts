import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEventsHost } from '@accord/testing/events-host';
import { engineContract } from './engine.contract.ts';

engineContract('chDB behind its host', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'accord-engine-'));
  const host = await startEventsHost(dir);
  return {
    address: { socketPath: host.socketPath },
    stop: async () => {
      await host.stop();
      await rm(dir, { recursive: true });
    },
  };
});
