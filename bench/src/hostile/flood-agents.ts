import { Agent, request } from 'node:http';
import { type HostileParts, type HostileResult, hostileResult } from './hostile-result.ts';

const HITS_PER_REQUEST = 50;
const OFFERED_PER_S = 10_000;
const FOR_MS = 3_000;
/** Requests under way at most: what is offered beyond that is late, as with a client that waits for its answers. */
const AT_ONCE = 32;
/** Until the loader has taken all of the normal traffic, it takes processor time from the flood. */
const SETTLE_MS = 30_000;

const USUAL = ['Firefox/140.0', 'Chrome/142.0.0.0 Safari/537.36', 'Version/18.1 Safari/605.1.15'];

function body(siteId: number, n: number, agentOf: (hit: number) => string): string {
  const requests = Array.from({ length: HITS_PER_REQUEST }, (_, at) => {
    const hit = n * HITS_PER_REQUEST + at;
    const visitor = (hit % 5_000).toString(16).padStart(16, '0');
    return { idsite: siteId, rec: 1, _id: visitor, url: `https://shop.example/${hit % 40}`, ua: agentOf(hit) };
  });
  return JSON.stringify({ requests });
}

function send(port: number, agent: Agent, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/matomo.php', method: 'POST', agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
    });
    asked.on('error', () => resolve(false));
    asked.end(text);
  });
}

/** @returns acknowledged hits a second. */
async function flood(parts: HostileParts, agentOf: (hit: number) => string, forMs = FOR_MS): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const open = new Set<Promise<void>>();
  const startMs = performance.now();
  let acknowledged = 0;
  for (let n = 0; ; n += 1) {
    const dueMs = startMs + (n * HITS_PER_REQUEST * 1000) / OFFERED_PER_S;
    const waitMs = dueMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    while (open.size >= AT_ONCE) await Promise.race(open);
    if (performance.now() - startMs > forMs) break;
    const one = send(parts.port, agent, body(parts.siteId, n, agentOf)).then((isTaken) => {
      if (isTaken) acknowledged += HITS_PER_REQUEST;
      open.delete(one);
    });
    open.add(one);
  }
  await Promise.all(open);
  const perS = acknowledged / ((performance.now() - startMs) / 1000);
  agent.destroy();
  return perS;
}

async function untilLoaded(parts: HostileParts): Promise<void> {
  const startMs = performance.now();
  for (let before = -1; performance.now() - startMs < SETTLE_MS; ) {
    const total = [...(await parts.outcomes()).values()].reduce((sum, count) => sum + count, 0);
    if (total === before) return;
    before = total;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
}

/** P14: agents that were never seen before, each different, do not slow down taking hits. */
export async function floodAgents(parts: HostileParts): Promise<HostileResult> {
  const result = hostileResult('P14', 2 * OFFERED_PER_S * (FOR_MS / 1000));
  const usual = (hit: number): string => `Mozilla/5.0 (X11; Linux x86_64) ${USUAL[hit % USUAL.length]}`;
  const unique = (hit: number): string =>
    `Mozilla/5.0 (X11; Linux x86_64; a${hit * 7919}) Made/${hit}.${parts.seed} ${usual(hit)}`;
  await flood(parts, usual, 1_000); // the first requests of a process are slower than all others
  await untilLoaded(parts);
  const normal = await flood(parts, usual);
  await untilLoaded(parts);
  const flooded = await flood(parts, unique);
  result.atLeast(
    `acknowledged (${Math.round(flooded)}/s) against usual agents (${Math.round(normal)}/s)`,
    flooded / normal,
    0.9,
    '×',
  );
  return result;
}
