import type { RunningProduct } from '../src/product.ts';

const PATIENCE_MS = 20_000;

/** What the Reporting API says of one day. */
export interface StoredDay {
  visits: number;
  actions: number;
  visitors: number;
  /** Views by address, without the host. */
  pages: Record<string, number>;
  /** Views by title. */
  titles: Record<string, number>;
}

/**
 * Waits until the Reporting API counts so many actions on a site.
 * @param date as the Reporting API takes it, in the site's time zone
 * @throws Error with what it counts instead, after 20 s
 */
export async function storedDay(
  product: RunningProduct,
  siteId: number,
  actions: number,
  date = 'today',
): Promise<StoredDay> {
  const asked = { idSite: String(siteId), period: 'day', date };
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const summary = (await product.call('VisitsSummary.get', asked)) as Record<string, number>;
    if (summary.nb_actions === actions) {
      const flat = { ...asked, flat: '1', filter_limit: '-1' };
      return {
        visits: Number(summary.nb_visits),
        actions,
        visitors: Number(summary.nb_uniq_visitors),
        pages: viewsByLabel(await product.call('Actions.getPageUrls', flat)),
        titles: viewsByLabel(await product.call('Actions.getPageTitles', flat)),
      };
    }
    if (performance.now() > deadline) throw new Error(`site ${siteId} has ${JSON.stringify(summary)} on ${date}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function viewsByLabel(rows: unknown): Record<string, number> {
  return Object.fromEntries(
    (rows as { label: string; nb_hits: number }[]).map(({ label, nb_hits }) => [label.trim(), nb_hits]),
  );
}
