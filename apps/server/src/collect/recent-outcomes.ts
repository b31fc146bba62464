import { REASONS, type Reason } from '@accord/ingest/outcome';

/** One request that reached the collector lately, for "waiting for the first hit". Holds no personal data. */
export interface RecentOutcome {
  atMs: number;
  outcome: 'stored' | Reason;
  message: string;
  /** Host of the page, '' when unknown or no host name. */
  host: string;
}

const KEPT_PER_SITE = 20;
/** PERF: (npm run bench -- ingest) nobody reads more of them than four a second. */
const SAME_NEWS_MS = 250;
const SITES_KEPT = 5_000;

/** The last few outcomes of each site, in memory only. */
export class RecentOutcomes {
  private readonly bySite = new Map<number, RecentOutcome[]>();

  /** False when the same was said of this site a moment ago: the list would only repeat itself. */
  isNews(siteId: number, atMs: number, outcome: 'stored' | Reason): boolean {
    const last = this.bySite.get(siteId)?.at(-1);
    return last === undefined || last.outcome !== outcome || Math.abs(atMs - last.atMs) >= SAME_NEWS_MS;
  }

  add(siteId: number, atMs: number, outcome: 'stored' | Reason, detail: string, host: string): void {
    let listed = this.bySite.get(siteId);
    if (!listed) {
      if (this.bySite.size >= SITES_KEPT) this.bySite.clear();
      listed = [];
      this.bySite.set(siteId, listed);
    }
    const message = outcome === 'stored' ? '' : detail === '' ? REASONS[outcome] : `${REASONS[outcome]} ${detail}.`;
    listed.push({ atMs, outcome, message, host: /^[a-z0-9.:-]{1,100}$/.test(host) ? host : '' });
    if (listed.length > KEPT_PER_SITE) listed.shift();
  }

  /** Newest first. */
  of(siteId: number): RecentOutcome[] {
    return [...(this.bySite.get(siteId) ?? [])].reverse();
  }
}
