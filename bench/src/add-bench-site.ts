import { BENCH_SITE } from './hit-records.ts';
import type { Stack } from './stack.ts';

/** Makes the site that the benches measure through the server. @throws Error when it cannot be made */
export async function addBenchSite(stack: Stack, startDate?: string): Promise<void> {
  const siteId = await addSite(stack, startDate);
  if (siteId !== BENCH_SITE.siteId) throw new Error(`the site is number ${siteId}`);
}

/** @returns the number of a further site of the same kind. @throws Error when it cannot be made */
export async function addSite(stack: Stack, startDate?: string): Promise<number> {
  const added = await call(stack, 'SitesManager.addSite', {
    ...{ siteName: 'Load', urls: 'https://example.org', timezone: BENCH_SITE.timeZone },
    ...(startDate === undefined ? {} : { startDate }),
  });
  const { value } = added as { value?: number };
  if (value === undefined) throw new Error(`the site could not be made: ${JSON.stringify(added)}`);
  return value;
}

export async function hasSite(stack: Stack, siteId: number): Promise<boolean> {
  const site = await call(stack, 'SitesManager.getSiteFromId', { idSite: String(siteId) });
  return (site as { idsite?: unknown }).idsite !== undefined;
}

async function call(stack: Stack, method: string, parameters: Record<string, string>): Promise<unknown> {
  const body = new URLSearchParams({ module: 'API', method, format: 'json', token_auth: stack.token, ...parameters });
  const answer = await fetch(`${stack.url}/index.php`, { method: 'POST', body });
  return answer.json();
}
