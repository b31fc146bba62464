import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { callerSignal } from './caller-signal.ts';

it('is aborted when the caller leaves before the answer, and never afterwards', async () => {
  const app = Fastify();
  const signals: AbortSignal[] = [];
  let arrived = (): void => undefined;
  app.get('/slow', (_request, reply) => {
    signals.push(callerSignal(reply));
    arrived();
    return new Promise(() => undefined);
  });
  app.get('/quick', async (_request, reply) => {
    signals.push(callerSignal(reply));
    return 'done';
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  expect(await (await fetch(`${base}/quick`)).text()).toBe('done');
  expect(signals[0]?.aborted).toBe(false);

  const caller = new AbortController();
  const reached = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const answer = fetch(`${base}/slow`, { signal: caller.signal }).catch(() => 'left');
  await reached;
  const ended = new Promise<void>((resolve) => signals[1]?.addEventListener('abort', () => resolve()));
  caller.abort();
  expect(await answer).toBe('left');
  await ended;
  expect(signals[1]?.aborted).toBe(true);
  await app.close();
  expect(signals[0]?.aborted).toBe(false);
});
