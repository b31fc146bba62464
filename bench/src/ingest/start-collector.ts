import { addBenchSite } from '../add-bench-site.ts';
import { openStack } from '../stack.ts';
import type { Contestant } from './contestant.ts';

/**
 * Starts the built server with its control store, as it is shipped: rules from PostgreSQL, country list, fingerprint
 * keys, minimisation, the sealed and synced spool. Neither worker nor event store run: nothing is drained meanwhile.
 * The site of the load is made, with the rules that every new site has.
 */
export async function startCollector(execArgv: readonly string[] = []): Promise<Contestant> {
  const stack = await openStack();
  try {
    await stack.start('control-host');
    await stack.start('server', execArgv);
    await addBenchSite(stack);
  } catch (error) {
    await stack.close();
    throw error;
  }
  return { port: stack.config.port, cpuMs: () => stack.cpuMs('server'), stop: () => stack.close() };
}
