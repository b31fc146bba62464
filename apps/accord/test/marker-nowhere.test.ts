import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
/** Addresses for documentation, one for each place, so that a finding names the place that leaks. */
const place = (n: number): string => `203.0.113.${100 + n}`;
/** The connection itself can only come from this machine. */
const SOCKET = '127.77.88.99';
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0';

let product: RunningProduct;
let siteId: string;

interface Sent {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends one request from the marker socket address. @returns its status, 0 when the connection was closed. */
function send({ method = 'GET', path, headers = {}, body }: Sent): Promise<number> {
  const { hostname, port } = new URL(product.url);
  return new Promise((done) => {
    const sent = request(
      { hostname, port, path, method, headers: { 'user-agent': AGENT, ...headers }, localAddress: SOCKET },
      (answer) => {
        answer.resume().on('end', () => done(answer.statusCode ?? 0));
      },
    );
    sent.on('error', () => done(0));
    sent.end(body);
  });
}

/** Writes bytes that are no HTTP. */
function sendRaw(text: string): Promise<void> {
  const { hostname, port } = new URL(product.url);
  return new Promise((done) => {
    const socket = connect({ host: hostname, port: Number(port), localAddress: SOCKET }, () => socket.write(text));
    socket.on('close', () => done()).on('error', () => done());
    socket.resume();
    setTimeout(() => socket.destroy(), 1_000);
  });
}

const hit = (params: Record<string, string>): string =>
  `/matomo.php?${new URLSearchParams({ idsite: siteId, rec: '1', url: 'https://example.org/', action_name: 'Home', ...params })}`;

/** Every kind of action, with the marker in every text that it can carry. @returns the statuses. */
async function sendKinds(marker: string): Promise<number[]> {
  const m = `see ${marker}`;
  const kinds: Record<string, string>[] = [
    { download: `https://example.org/${marker}.pdf?ip=${marker}` },
    { link: `https://other.example/${marker}?ip=${marker}` },
    { search: m, search_cat: m },
    { url: `https://example.org/?q=${marker}` },
    { e_c: m, e_a: m, e_n: m },
    { e_c: 'abtesting', e_a: m, e_n: m },
    { c_n: m, c_p: m, c_t: `https://example.org/${marker}`, c_i: m },
    { _cvar: JSON.stringify({ 1: [m, m] }), cvar: JSON.stringify({ 2: [m, m] }), dimension1: m },
    { _pks: m, _pkn: m, _pkc: JSON.stringify([m, m]) },
    { idgoal: '0', revenue: '1', ec_items: JSON.stringify([[m, m, [m], 1, 1]]), _rcn: m, _rck: m },
    { idgoal: '0', revenue: '1', ec_id: m, _ref: `https://other.example/${marker}` },
    { idgoal: '1', _rcn: m, _rck: m },
    { ma_id: m, ma_re: `https://example.org/${marker}`, ma_ti: m, ma_mt: m, ma_pn: m },
    { ca: '1', cra: m, cra_tp: m, cra_ct: m, cra_st: m, cra_ru: `https://example.org/${marker}.js` },
    { fa_vid: marker, fa_id: m, fa_name: m, fa_ef: m, fa_lf: m, fa_fields: JSON.stringify([{ n: m, v: m }]) },
    { recMode: '2', ua: `ChatGPT-User ${marker}`, url: `https://example.org/${marker}`, source: m },
    { recMode: '1', ua: `ChatGPT-User ${marker}`, download: `https://example.org/${marker}` },
    { ping: '1', pv_id: marker, tracker_install_check: '' },
    { tracker_install_check: marker },
  ];
  const statuses: number[] = [];
  for (const params of kinds) statuses.push(await send({ path: hit(params) }));
  return statuses;
}

/** Searches the data folder and what was printed. @returns exit code and output. */
function scan(marker: string, log: string): { code: number | null; text: string } {
  const result = spawnSync(process.execPath, ['dist/accord.mjs', 'scan', marker, log], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ACCORD_DATA_DIR: product.dataDir },
    encoding: 'utf8',
  });
  return { code: result.status, text: result.stdout + result.stderr };
}

beforeAll(async () => {
  product = await startProduct();
  const made = (await product.call('SitesManager.addSite', {
    siteName: 'Marked',
    'urls[0]': 'https://example.org',
  })) as { value: number };
  siteId = String(made.value);
  const site = { idSite: siteId, active: '1' };
  await product.call('CustomDimensions.configureNewCustomDimension', { ...site, name: 'Author', scope: 'action' });
  const goal = { name: 'Contacted', matchAttribute: 'manually', pattern: '', patternType: 'contains' };
  await product.call('Goals.addGoal', { idSite: siteId, ...goal });
});
afterAll(() => product.stop());

it('writes the address of a visitor to no file and no log line, from wherever it comes', async () => {
  const statuses = [
    await send({ path: hit({ action_name: 'socket' }) }),
    await send({
      path: hit({}),
      headers: {
        'x-forwarded-for': place(1),
        forwarded: `for=${place(1)}`,
        'x-real-ip': place(1),
        'cf-connecting-ip': place(1),
      },
    }),
    await send({
      method: 'POST',
      path: '/matomo.php',
      body: new URLSearchParams({
        idsite: siteId,
        rec: '1',
        url: 'https://example.org/cip',
        cip: place(2),
        token_auth: product.token,
      }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    await send({ path: hit({ url: `https://example.org/of/${place(3)}/page` }) }),
    await send({ path: hit({ url: `https://example.org/?ip=${place(4)}#${place(4)}` }) }),
    await send({ path: hit({ urlref: `https://other.example/${place(5)}?ip=${place(5)}` }) }),
    await send({ path: hit({ action_name: `Seen from ${place(6)}` }) }),
    await send({
      path: hit({}),
      headers: { 'user-agent': `Mozilla/5.0 (Linux; Android 13; ${place(7)}) Firefox/${place(7)}` },
    }),
    await send({
      path: hit({ ua: `Browser ${place(8)}`, uadata: JSON.stringify({ model: place(8), platform: place(8) }) }),
    }),
    await send({
      path: hit({}),
      headers: {
        referer: `https://example.org/${place(9)}`,
        'accept-language': `de;${place(9)}`,
        cookie: `ip=${place(9)}`,
      },
    }),
    await send({
      path: hit({
        mtm_campaign: place(10),
        mtm_kwd: place(10),
        uid: place(10),
        _id: place(10),
        res: place(10),
        lang: place(10),
        hit_id: place(10),
        made_up: place(10),
      }),
    }),
    ...(await sendKinds(place(19))),
    await send({
      method: 'POST',
      path: '/matomo.php',
      body: `{"requests":["?idsite=${siteId}&rec=1&url=https://example.org/${place(11)}", {"ip":"${place(11)}"}, 7, `,
    }),
    await send({
      method: 'POST',
      path: '/matomo.php',
      body: JSON.stringify({ requests: [`?idsite=${siteId}&rec=1&url=x&cid=${place(12)}`, `idsite=${place(12)}`, 5] }),
    }),
    await send({ method: 'POST', path: '/matomo.php', body: place(13).repeat(120_000) }),
    await send({ path: `/matomo.php?${`a=${place(14)}&`.repeat(2_000)}` }),
    await send({ path: `/index.php?module=API&method=${place(15)}&token_auth=${place(15)}&idSite=${place(15)}` }),
    await send({ path: `/${place(16)}/nowhere?ip=${place(16)}` }),
  ];
  await sendRaw(`GET /matomo.php?ip=${place(17)} HTTP/9.9\r\nBroken ${place(17)}\r\n\r\n`);
  await sendRaw(`${place(18)} is no request\r\n\r\n`);
  expect(statuses).not.toContain(500);
  // Stored hits are loaded, so that they are in parts, and the spool is emptied.
  await expect
    .poll(() => product.call('Actions.get', { idSite: siteId, period: 'day', date: 'today' }), { timeout: 30_000 })
    .toMatchObject({ nb_pageviews: 13, nb_downloads: 1, nb_outlinks: 1, nb_searches: 2 });

  const log = join(product.dataDir, 'printed.log');
  writeFileSync(log, product.printed());
  for (const marker of ['203.0.113.1', SOCKET]) {
    const { code, text } = scan(marker, log);
    expect(text).toContain('Proof: a marker planted through the engine was found');
    expect(text).toContain('Not found.');
    expect(code).toBe(0);
  }
}, 180_000);
