import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controlConnection } from '@accord/config/control-connection';
import { connectControl } from '@accord/control-db/connect';
import { askProduct } from '../faults/ask-product.ts';
import { createProduct } from '../faults/product.ts';
import { productConfig } from '../faults/product-config.ts';
import { floodAgents } from './flood-agents.ts';
import { holdSockets } from './hold-sockets.ts';
import type { HostileName, HostileParts, HostileResult } from './hostile-result.ts';
import { readProcessFacts } from './process-facts.ts';
import { sendBombs } from './send-bombs.ts';
import { sendFuzzed } from './send-fuzzed.ts';
import { sendOversize } from './send-oversize.ts';
import { sendPatterns } from './send-patterns.ts';

export interface HostileOptions {
  names: readonly HostileName[];
  seed: number;
  isFull: boolean;
}

const FIRST_READY_MS = 60_000;

type Campaign = (parts: HostileParts) => Promise<HostileResult>;
const CAMPAIGNS: Record<HostileName, Campaign> = {
  R10: sendFuzzed,
  R11: holdSockets,
  R12: sendOversize,
  R13: sendBombs,
  S14: sendPatterns,
  P14: floodAgents,
};

/** Sends hostile requests to the built product in a folder of its own. @throws Error when it cannot be started. */
export async function runHostile(options: HostileOptions, tell: (line: string) => void): Promise<HostileResult[]> {
  const root = await mkdtemp(join(tmpdir(), 'accord-hostile-'));
  await chmod(root, 0o711); // PostgreSQL started by root runs as another user, who must get through
  const config = await productConfig(join(root, 'data'));
  const product = createProduct(config, join(root, 'log'));
  const endAtOnce = (): void => {
    product.killEverything();
    process.exit(2);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endAtOnce);
  product.start();
  const control = connectControl(controlConnection(config), { maxConnections: 1 });
  try {
    await product.untilReady(FIRST_READY_MS);
    const ask = askProduct(config.port, config.bootstrapToken ?? '');
    const parts: HostileParts = {
      product,
      port: config.port,
      token: config.bootstrapToken ?? '',
      siteId: await ask.addSite('hostile'),
      addSite: ask.addSite,
      server: () => readProcessFacts(product.pidOf('server')),
      outcomes: async () =>
        new Map((await control.hitCounts.ofInstallation(0)).map(({ outcome, count }) => [outcome, Number(count)])),
      seed: options.seed,
      isFull: options.isFull,
    };
    const results: HostileResult[] = [];
    for (const name of options.names) {
      const startMs = performance.now();
      const result = await CAMPAIGNS[name](parts);
      const verdict = result.broken.length === 0 ? 'held' : 'broken';
      tell(`${name}: ${result.cases} cases in ${Math.round((performance.now() - startMs) / 1000)} s, ${verdict}`);
      results.push(result);
    }
    return results;
  } finally {
    await control.close();
    await product.stop();
    await rm(root, { recursive: true, force: true });
  }
}
