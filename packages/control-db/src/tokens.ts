import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

/** An API token as it is kept: never its text. */
export interface ApiToken {
  readonly tokenId: number;
  readonly orgId: number;
  readonly userId: string | null;
  readonly name: string;
  /** SHA-256 of the token, 64 hex characters. */
  readonly hash: string;
  readonly lastFour: string;
  readonly scope: 'view' | 'write';
  /** Beyond its organisation: every site of the installation. */
  readonly reachesAllSites: boolean;
  readonly isAllowedInUrl: boolean;
  /** Milliseconds since the epoch; null: never. */
  readonly expiresMs: number | null;
}

export type NewApiToken = Omit<ApiToken, 'tokenId' | 'hash' | 'lastFour'> & { readonly token: string };

export interface Tokens {
  /** Resolves when this process's directory knows the token. */
  add(token: NewApiToken): Promise<ApiToken>;
  /** Resolves when this process's directory has forgotten the token. */
  remove(orgId: number, tokenId: number): Promise<void>;
  /** Every token of the installation, for the directory. */
  all(): Promise<ApiToken[]>;
}

/** How a token is kept. Tokens are long and random, so a plain digest cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const COLUMNS = [
  'id as tokenId',
  'org_id as orgId',
  'user_id as userId',
  'name',
  'hash',
  'last_four as lastFour',
  'scope',
  'reaches_all_sites as reachesAllSites',
  'is_allowed_in_url as isAllowedInUrl',
  'expires_at as expiresAt',
] as const;

export function tokensIn(db: Kysely<Database>, onChange: () => Promise<void>): Tokens {
  return {
    async add({ token, ...rest }) {
      const row = await inOrganisation(db, rest.orgId, (transaction) =>
        transaction
          .insertInto('api_token')
          .values({
            org_id: rest.orgId,
            user_id: rest.userId,
            name: rest.name,
            hash: Buffer.from(hashToken(token), 'hex'),
            last_four: token.slice(-4),
            scope: rest.scope,
            reaches_all_sites: rest.reachesAllSites,
            is_allowed_in_url: rest.isAllowedInUrl,
            expires_at: rest.expiresMs === null ? null : new Date(rest.expiresMs),
          })
          .returning(COLUMNS)
          .executeTakeFirstOrThrow(),
      );
      await onChange();
      return toApiToken(row);
    },
    async remove(orgId, tokenId) {
      await inOrganisation(db, orgId, (transaction) =>
        transaction.deleteFrom('api_token').where('org_id', '=', orgId).where('id', '=', tokenId).execute(),
      );
      await onChange();
    },
    async all() {
      const rows = await inOrganisation(db, 'all', (transaction) =>
        transaction.selectFrom('api_token').select(COLUMNS).orderBy('id').execute(),
      );
      return rows.map(toApiToken);
    },
  };
}

function toApiToken({
  hash,
  expiresAt,
  ...row
}: Omit<ApiToken, 'hash' | 'expiresMs'> & { hash: Buffer; expiresAt: Date | null }): ApiToken {
  return { ...row, hash: hash.toString('hex'), expiresMs: expiresAt?.getTime() ?? null };
}
