import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startControlHost } from '@accord/testing/control-host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, aSetup, fromOurPage, setUpOwner, type TestServer } from '../test/a-server.ts';

const SCRIPT = '/* accord */';

describe('the HTTP server', () => {
  const distDir = mkdtempSync(join(tmpdir(), 'accord-dist-'));
  let server: TestServer;
  let release = () => {};
  beforeAll(async () => {
    for (const folder of ['dashboard/assets', 'tracker']) mkdirSync(join(distDir, folder), { recursive: true });
    writeFileSync(join(distDir, 'dashboard/index.html'), '<title>Accord</title>');
    writeFileSync(join(distDir, 'dashboard/assets/app-1a2b.js'), 'app');
    writeFileSync(join(distDir, 'tracker/accord.js'), SCRIPT);
    server = await aServer({
      distDir,
      collect: (request, response) => {
        if (request.url?.includes('slow')) release = () => response.end('at last');
        else response.end(`collected ${request.url}`);
      },
    });
    await server.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => rmSync(distDir, { recursive: true }));
  const port = () => (server.app.server.address() as AddressInfo).port;
  const fetchPath = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port()}${path}`, init);

  it.each(['/matomo.php', '/piwik.php?idsite=1', '/accord.php?a=/x'])('gives %s to the collector', async (path) => {
    expect(await (await fetchPath(path)).text()).toBe(`collected ${path}`);
    expect(await (await fetchPath(path, { method: 'POST', body: 'x' })).text()).toBe(`collected ${path}`);
  });

  it('gives the collector nothing that only looks like it', async () => {
    for (const path of ['/matomo.phpx', '/x/matomo.php', '/matomo.php/']) {
      expect(await (await fetchPath(path)).text()).not.toContain('collected');
    }
  });

  it.each(['/', '/sites/1', '/api/v1/nothing', '/assets/none.js', '/health'])(
    'protects %s by its headers',
    async (path) => {
      const { headers } = await fetchPath(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('answers its own pages with the dashboard, anything else with 404', async () => {
    for (const path of ['/', '/sites/1/overview?period=day']) {
      const answer = await fetchPath(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('Accord');
    }
    expect((await fetchPath('/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable');
    for (const path of ['/api/v1/nothing', '/assets/none.js', '/.env', '/../../etc/passwd.txt']) {
      expect((await fetchPath(path)).status).toBe(404);
    }
    expect((await fetchPath('/sites', { method: 'POST' })).status).toBe(404);
  });

  it.each(['/accord.js', '/matomo.js', '/piwik.js'])(
    'serves the script at %s to other people’s pages',
    async (path) => {
      const plain = await server.app.inject({ url: path });
      expect(plain.body).toBe(SCRIPT);
      expect(plain.headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(plain.headers['content-type']).toContain('text/javascript');
      const zipped = await server.app.inject({ url: path, headers: { 'accept-encoding': 'gzip, br' } });
      expect(gunzipSync(zipped.rawPayload).toString()).toBe(SCRIPT);
      const again = await server.app.inject({ url: path, headers: { 'if-none-match': String(plain.headers.etag) } });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    },
  );

  it('hides what went wrong inside, and refuses what is too large or unreadable', async () => {
    const post = (payload: string, type = 'application/json') =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/setup',
        headers: { ...fromOurPage, 'content-type': type },
        payload,
      });
    expect((await post('{"name":')).json()).toMatchObject({ status: 400, code: 'bad-parameter' });
    expect((await post(`"${'x'.repeat(300_000)}"`)).json()).toMatchObject({ status: 413, code: 'too-large' });
    expect((await post('a=b', 'text/plain')).statusCode).toBe(400);
    expect((await post('{"__proto__":{"name":"x"}}')).statusCode).toBe(400);
  });

  it('hangs up on a client that sends its headers too slowly', async () => {
    const begun = performance.now();
    const socket = connect(port(), '127.0.0.1');
    socket.write('GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toContain('408');
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it('keeps judging hits while PostgreSQL is away, and says that it is not ready', async () => {
    await setUpOwner(server.app);
    await server.host.stop();
    expect(server.parts.directory.rulesOf(1)?.name).toBe(aSetup.site.name);
    expect((await fetchPath('/health')).status).toBe(200);
    const ready = await fetchPath('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, parts: { control: false, events: true, spool: true } });
    const setup = await fetchPath('/api/v1/setup');
    expect(setup.status).toBe(503);
    expect(await setup.json()).toMatchObject({ code: 'store-unavailable' });

    const back = await startControlHost(server.dir);
    await expect.poll(async () => (await fetchPath('/ready')).status).toBe(200);
    expect((await fetchPath('/api/v1/setup')).status).toBe(200);
    await back.stop();
  });

  it('ends in order: what has begun is answered, then connections close', async () => {
    const agent = new Agent({ keepAlive: true });
    const slow = new Promise<IncomingMessage>((resolve) =>
      get({ port: port(), path: '/matomo.php?slow', agent }, resolve),
    );
    await expect.poll(() => release.toString()).toContain('at last');
    const closed = server.app.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    release();
    expect((await slow).statusCode).toBe(200);
    (await slow).resume();
    const begun = performance.now();
    await closed;
    expect(performance.now() - begun).toBeLessThan(5_000);
    await server.stop();
  });
});
