import type { Kysely, Selectable } from 'kysely';
import type { Database } from './database.ts';
import type { SiteKey } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';

/** That somebody agreed or refused. Neither an address nor an agent is among it. */
export interface ConsentProof {
  /** 32 random hexadecimal digits: the proof is shown by whoever knows them. */
  readonly proofId: string;
  readonly state: Database['consent_proof']['state'];
  /** The state before, '' for the first. */
  readonly previous: string;
  readonly purposes: readonly string[];
  /** Of the text that was shown. */
  readonly bannerHash: string;
  readonly policyVersion: string;
  readonly method: string;
  readonly trackerVersion: string;
  readonly givenMs: number;
}

export interface ConsentProofs {
  add(site: SiteKey, proof: ConsentProof): Promise<void>;
  find(site: SiteKey, proofId: string): Promise<ConsentProof | undefined>;
  /** How many there are of each state, given at or after `sinceMs`. */
  countsSince(site: SiteKey, sinceMs: number): Promise<{ state: string; count: number }[]>;
}

export function consentProofsIn(db: Kysely<Database>): ConsentProofs {
  return {
    add: ({ orgId, siteId }, proof) =>
      inOrganisation(db, orgId, async (transaction) => {
        await transaction
          .insertInto('consent_proof')
          .values({
            ...{ proof_id: proof.proofId, org_id: orgId, site_id: siteId, state: proof.state },
            ...{ previous: proof.previous, purposes: [...proof.purposes], banner_hash: proof.bannerHash },
            ...{ policy_version: proof.policyVersion, method: proof.method, tracker_version: proof.trackerVersion },
            given_at: new Date(proof.givenMs),
          })
          .execute();
      }),
    find: ({ orgId, siteId }, proofId) =>
      inOrganisation(db, orgId, async (transaction) => {
        const row = await transaction
          .selectFrom('consent_proof')
          .selectAll()
          .where('proof_id', '=', proofId)
          .where('site_id', '=', siteId)
          .executeTakeFirst();
        return row && toProof(row);
      }),
    countsSince: ({ orgId, siteId }, sinceMs) =>
      inOrganisation(db, orgId, (transaction) =>
        transaction
          .selectFrom('consent_proof')
          .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
          .where('org_id', '=', orgId)
          .where('site_id', '=', siteId)
          .where('given_at', '>=', new Date(sinceMs))
          .groupBy('state')
          .execute(),
      ),
  };
}

const toProof = (row: Selectable<Database['consent_proof']>): ConsentProof => ({
  proofId: row.proof_id,
  state: row.state,
  previous: row.previous,
  purposes: row.purposes,
  bannerHash: row.banner_hash,
  policyVersion: row.policy_version,
  method: row.method,
  trackerVersion: row.tracker_version,
  givenMs: row.given_at.getTime(),
});
