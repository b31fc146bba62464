import { BENCH_SITE } from './hit-records.ts';
import type { Stack } from './stack.ts';

/** Makes the site that the benches measure, with its goal, through the server. @throws Error when it cannot be made */
export async function addBenchSite(stack: Stack, startDate?: string): Promise<void> {
  const added = await call(stack, 'SitesManager.addSite', {
    ...{ siteName: 'Load', urls: 'https://example.org', timezone: BENCH_SITE.timeZone },
    ...(startDate === undefined ? {} : { startDate }),
  });
  if ((added as { value?: number }).value !== BENCH_SITE.siteId)
    throw new Error(`the site could not be made: ${JSON.stringify(added)}`);
}

async function call(stack: Stack, method: string, parameters: Record<string, string>): Promise<unknown> {
  const body = new URLSearchParams({ module: 'API', method, format: 'json', token_auth: stack.token, ...parameters });
  const answer = await fetch(`${stack.url}/index.php`, { method: 'POST', body });
  return answer.json();
}
