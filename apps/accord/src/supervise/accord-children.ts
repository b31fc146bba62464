import { availableParallelism } from 'node:os';
import { childEnvironment } from '@accord/config/child-environment';
import type { Config } from '@accord/config/config';
import { eventsConnection } from '@accord/config/events-connection';
import { sizeHost } from '@accord/events-db/host/sizing';
import { checkout } from '../checkout.ts';
import { askHttp } from './ask-http.ts';
import type { ChildSpec } from './child-spec.ts';

/** A question that is not answered within this counts as none. */
const PATIENCE_MS = 5_000;

/**
 * The processes of an installation; the embedded engines only where no server is configured.
 * @param hasDemo with the process that makes the demo's traffic
 */
export function accordChildren(config: Config, hasDemo = false): readonly ChildSpec[] {
  const env = childEnvironment(config, { NODE_ENV: 'production' });
  const events = eventsConnection(config);
  const engines: ChildSpec[] = [];
  if (config.controlUrl === null) {
    engines.push({
      name: 'control-host',
      program: checkout.program('control-host'),
      env,
      after: [],
      readiness: { kind: 'says' },
      endRank: 2,
    });
  }
  if ('socketPath' in events) {
    engines.push({
      name: 'events-host',
      program: checkout.program('events-host'),
      args: [config.dataDir, config.runDir],
      // Each session of the engine holds a thread of the pool while it works.
      env: { ...env, UV_THREADPOOL_SIZE: String(sizeHost(availableParallelism()).threadpoolSize) },
      after: [],
      readiness: {
        kind: 'answers',
        ask: async () => (await askHttp(events, '/ping', PATIENCE_MS)).status === 200,
        everyMs: 5_000,
        // With the patience and the pause: about half a minute, longer than any statement keeps it from answering.
        hangsAfter: 4,
      },
      endRank: 2,
    });
  }
  const hasControlHost = engines.some(({ name }) => name === 'control-host');
  return [
    ...engines,
    {
      name: 'server',
      program: checkout.program('server'),
      env,
      // Hits are kept in the spool, so they can be taken before the event store is there.
      after: hasControlHost ? ['control-host'] : [],
      readiness: { kind: 'says' },
      endRank: 0,
    },
    {
      name: 'worker',
      program: checkout.program('worker'),
      env,
      after: engines.map(({ name }) => name),
      readiness: { kind: 'says' },
      endRank: 1,
    },
    ...(hasDemo ? [demoChild(env)] : []),
  ];
}

function demoChild(env: NodeJS.ProcessEnv): ChildSpec {
  return {
    name: 'demo',
    program: checkout.program('demo'),
    env,
    // The server brings the control store's schema up to date.
    after: ['server'],
    readiness: { kind: 'says' },
    endRank: 0,
  };
}
