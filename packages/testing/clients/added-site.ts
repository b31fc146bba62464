import type { RunningProduct } from '../src/product.ts';

/** Adds a site through the Reporting API. @returns its number */
export async function addedSite(product: RunningProduct, name: string): Promise<number> {
  const url = `https://${name}.example`;
  const answer = await product.call('SitesManager.addSite', { siteName: name, urls: url, timezone: 'UTC' });
  return (answer as { value: number }).value;
}
