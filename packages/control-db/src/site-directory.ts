import type { Clock } from '@accord/kit/clock';
import type { Connection } from './connect.ts';
import { listen } from './listen.ts';
import type { Site, Sites } from './sites.ts';
import { type ApiToken, hashToken, type Tokens } from './tokens.ts';

/** What a token may do. */
export interface TokenAccess {
  readonly tokenId: number;
  readonly orgId: number;
  readonly userId: string | null;
  readonly reachesAllSites: boolean;
  readonly isAllowedInUrl: boolean;
  readonly scope: 'view' | 'write';
  canView(siteId: number): boolean;
  canWrite(siteId: number): boolean;
}

/**
 * Sites and tokens in memory, so that a hit costs no question to PostgreSQL. Keeps answering from its last state
 * while PostgreSQL is away.
 */
export interface SiteDirectory {
  rulesOf(siteId: number): Site | undefined;
  /** The sites that the access reaches, by number. */
  sitesOf(access: Pick<TokenAccess, 'orgId' | 'reachesAllSites'>): readonly Site[];
  /** @param token the secret itself. Undefined when it is unknown or has expired. */
  access(token: string): TokenAccess | undefined;
  /** Reads everything again. @throws when PostgreSQL is away. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** What the directory needs of a ControlStore. */
export interface DirectorySource {
  readonly sites: Pick<Sites, 'all'>;
  readonly tokens: Pick<Tokens, 'all'>;
  readonly connection: Connection;
  onChange(listener: () => Promise<void>): void;
}

const EVERY_MS = 60_000;
const CHANNEL = 'accord_directory';

/**
 * Reads the directory and keeps it fresh: at once after a change of this process, on notice after one of another, and
 * each minute in any case. @throws when the first read fails.
 */
export async function openSiteDirectory(control: DirectorySource, clock: Clock): Promise<SiteDirectory> {
  let state = emptyState();
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const read = async () => {
    const [sites, tokens] = await Promise.all([control.sites.all(), control.tokens.all()]);
    state = buildState(sites, tokens);
  };
  // A refresh asked for while one is running may have missed it: one more follows, shared by all who ask meanwhile.
  const refresh = (): Promise<void> => {
    if (running === null) {
      running = read().finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return refresh();
      });
    return next;
  };
  // Whoever asked for it in the background has the next minute; the last state goes on serving.
  const refreshLater = () => void refresh().catch(() => undefined);

  await refresh();
  control.onChange(() => refresh().catch(() => undefined));
  const timer = setInterval(refreshLater, EVERY_MS);
  timer.unref();
  const listener = listen(control.connection, CHANNEL, refreshLater);

  return {
    rulesOf: (siteId) => state.sites.get(siteId),
    sitesOf: ({ orgId, reachesAllSites }) =>
      reachesAllSites ? state.list.filter((site) => isInReach(site, orgId)) : (state.byOrganisation.get(orgId) ?? []),
    access(token) {
      const found = state.tokens.get(hashToken(token));
      if (found === undefined || (found.expiresMs !== null && found.expiresMs <= clock.now())) return undefined;
      return toAccess(found, (siteId) => state.sites.get(siteId));
    },
    refresh,
    async close() {
      clearInterval(timer);
      await listener.close();
    },
  };
}

interface State {
  readonly list: readonly Site[];
  readonly sites: ReadonlyMap<number, Site>;
  readonly byOrganisation: ReadonlyMap<number, readonly Site[]>;
  readonly tokens: ReadonlyMap<string, ApiToken>;
}

function emptyState(): State {
  return buildState([], []);
}

function buildState(sites: readonly Site[], tokens: readonly ApiToken[]): State {
  const byOrganisation = new Map<number, Site[]>();
  for (const site of sites) byOrganisation.set(site.orgId, [...(byOrganisation.get(site.orgId) ?? []), site]);
  return {
    list: sites,
    sites: new Map(sites.map((site) => [site.siteId, site])),
    byOrganisation,
    tokens: new Map(tokens.map((token) => [token.hash, token])),
  };
}

/** All sites are all real ones: made-up numbers must not end up between them. */
const isInReach = (site: Site, orgId: number): boolean => !site.isDemo || site.orgId === orgId;

function toAccess(token: ApiToken, siteOf: (siteId: number) => Site | undefined): TokenAccess {
  const reaches = (siteId: number) => {
    const site = siteOf(siteId);
    return (
      site !== undefined && (site.orgId === token.orgId || (token.reachesAllSites && isInReach(site, token.orgId)))
    );
  };
  return {
    tokenId: token.tokenId,
    orgId: token.orgId,
    userId: token.userId,
    reachesAllSites: token.reachesAllSites,
    isAllowedInUrl: token.isAllowedInUrl,
    scope: token.scope,
    canView: reaches,
    canWrite: (siteId) => token.scope === 'write' && reaches(siteId),
  };
}
