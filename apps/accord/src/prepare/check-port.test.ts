import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort } from './check-port.ts';

test('a busy port is named, with the variable and another one to take', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const busy = await checkPort('127.0.0.1', port);
  expect(busy).toMatchObject({ ok: false, error: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`) });
  expect(busy).toMatchObject({ error: expect.stringContaining('ACCORD_PORT=') });
  server.close();
  await once(server, 'close');
  expect(await checkPort('127.0.0.1', port)).toEqual({ ok: true, value: undefined });
});

test('an address of another machine is named', async () => {
  expect(await checkPort('192.0.2.1', 8080)).toMatchObject({
    ok: false,
    error: expect.stringContaining('ACCORD_HOST'),
  });
});
