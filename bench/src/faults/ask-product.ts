import { askOnce } from './ask-once.ts';

/** The product's own interfaces, asked as the owner of the first organisation. */
export interface AskProduct {
  /** @param more further settings. @returns the id of the new site. @throws Error when it was refused. */
  addSite(name: string, more?: Record<string, string>): Promise<number>;
  /** All sites with their settings, as text that can be compared. */
  sites(): Promise<string>;
  accounting(): Promise<AccountingAnswer>;
}

/** `GET /api/v1/accounting`: the latest minute, and in how many minutes of the last day the equation did not hold. */
export interface AccountingAnswer {
  minute: string | null;
  received: number;
  stored: number;
  failed: number;
  deduplicated: number;
  excluded: number;
  waiting: number;
  difference: number;
  imbalances: number;
}

export function askProduct(port: number, token: string): AskProduct {
  const authorization = `Bearer ${token}`;

  async function get(path: string): Promise<string> {
    const { status, text } = await askOnce({ port, path, headers: { authorization }, timeoutMs: 10_000 });
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text.slice(0, 200)}`);
    return text;
  }

  return {
    async addSite(name, more = {}) {
      const call = { module: 'API', method: 'SitesManager.addSite', format: 'json', siteName: name, ...more };
      const body = String(new URLSearchParams({ ...call, urls: `https://${name}.example`, token_auth: token }));
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const { status, text } = await askOnce({ port, path: '/index.php', headers, body, timeoutMs: 10_000 });
      const id: unknown = status === 200 ? JSON.parse(text).value : undefined;
      if (typeof id !== 'number') throw new Error(`addSite answered ${status}: ${text.slice(0, 200)}`);
      return id;
    },
    sites: () => get('/api/v1/sites'),
    accounting: async () => JSON.parse(await get('/api/v1/accounting')),
  };
}
