import { askOnce } from '../faults/ask-once.ts';
import { type HostileParts, type HostileResult, hostileResult } from './hostile-result.ts';

const CPU_LIMIT_MS = 100;
const KIB = 1024;
/** Where the product stops reading a segment; what is longer is refused by its length alone. */
const SEGMENT_LIMIT = 8192;
const PATTERN = 'a pattern ';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

interface Slow {
  what: string;
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

/** Text that makes a backtracking engine try all ways to split it. */
const RUN = 'a'.repeat(4_000);

function cases({ siteId, token }: HostileParts): Slow[] {
  const call = (method: string, more: Record<string, string>): Omit<Slow, 'what'> => ({
    path: '/index.php',
    headers: FORM,
    body: String(new URLSearchParams({ module: 'API', method, format: 'json', token_auth: token, ...more })),
  });
  const site = (what: string, field: string, text: string): Slow => ({
    what: PATTERN + what,
    ...call('SitesManager.addSite', { siteName: 'patterns', urls: 'https://a.example', [field]: text }),
  });
  const segment = (what: string, text: string): Slow => ({
    what,
    ...call('VisitsSummary.get', { idSite: String(siteId), period: 'day', date: 'today', segment: text }),
  });
  const deep = Math.floor(SEGMENT_LIMIT / 2) - 20;
  const many = (n: number, joint: string): string => Array.from({ length: n }, (_, at) => `userId==${at}`).join(joint);
  const dimensions = Array.from({ length: 10_000 }, (_, n) => `dimension${n}=aaaa`).join('&');
  return [
    site('of 1 MiB', 'excludedUserAgents', `/${'(a|b)*'.repeat(180_000)}/`),
    site('of 200 KiB', 'excludedUserAgents', `/${'a?b*'.repeat(50_000)}/`),
    site('of 20 KiB', 'excludedUserAgents', `/${'a?b*'.repeat(5_000)}/`),
    site('of repeats in repeats', 'excludedUserAgents', '/((((a{100}){100}){100}){100})/'),
    site('of a thousand repeats of a thousand', 'excludedUserAgents', '/(a{1000}){1000}/'),
    segment('a segment in thousands of parentheses', `${'('.repeat(deep)}userId==a${')'.repeat(deep)}`),
    segment('a segment of 600 conditions', many(600, ';')),
    segment('a segment of 600 alternatives', many(600, ',')),
    segment('a segment of 10,000 conditions', many(10_000, ';')),
    segment('a segment of 200 KiB', `userId=@${'a'.repeat(200 * KIB)}`),
    {
      what: 'ten thousand dimensions',
      path: '/matomo.php',
      headers: FORM,
      body: `idsite=${siteId}&rec=1&${dimensions}`,
    },
  ];
}

/** Hits that meet the patterns of a site. */
const hits = (siteId: number): Slow[] =>
  [RUN, `${RUN}!`, '<'.repeat(1_000), '('.repeat(1_000)].map((text) => ({
    what: 'an agent, an address and a title that make patterns backtrack',
    path: `/matomo.php?idsite=${siteId}&rec=1&action_name=${text}&url=${encodeURIComponent(`https://a.example/${text}?${text}!=1`)}`,
    headers: { 'user-agent': text, 'sec-ch-ua': `"${text}` },
  }));

/** S14: patterns and questions that grow beyond measure cost little, or are refused. */
export async function sendPatterns(parts: HostileParts): Promise<HostileResult> {
  const { port } = parts;
  const ask = ({ path, headers, body }: Slow): Promise<{ status: number; text: string }> =>
    askOnce({ port, path, ...(headers && { headers }), ...(body !== undefined && { body }), timeoutMs: 20_000 });
  const backtracking = { excludedUserAgents: '/(a+)+$/,/(a|aa)+$/,/(.*a){20}$/', excludedQueryParameters: '/^(a+)+$/' };
  const siteId = await parts.addSite('patterns', backtracking);
  const all = [...cases(parts), ...hits(siteId)];
  const result = hostileResult('S14', all.length);
  const { pid } = parts.server();
  const wrong: string[] = [];
  let mostMs = 0;
  for (const slow of all) {
    const before = parts.server().cpuMs;
    const { status, text } = await ask(slow);
    // A pattern that was taken is compiled with the first hit that meets it.
    const added: unknown = status === 200 && slow.what.startsWith(PATTERN) ? JSON.parse(text).value : undefined;
    if (typeof added === 'number') for (const hit of hits(added)) await ask(hit);
    const took = parts.server().cpuMs - before;
    if (status === 0 || status >= 500) wrong.push(`S14: ${slow.what} was answered with ${status}`);
    if (took > CPU_LIMIT_MS) wrong.push(`S14: ${slow.what} took ${took} ms of processor time`);
    mostMs = Math.max(mostMs, took);
  }
  result.atMost('crashes of the server', Number(parts.server().pid !== pid), 0);
  result.atMost('most processor time for one', mostMs, CPU_LIMIT_MS, ' ms');
  result.broken.push(...wrong);
  return result;
}
