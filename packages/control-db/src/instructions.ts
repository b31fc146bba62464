import { createHash } from 'node:crypto';
import type { CollectionChoices } from '@accord/ingest/site-rules';
import type { Clock } from '@accord/kit/clock';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { SiteKey } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';
import type { InstructionSource } from './instruction-source.ts';

/** One documented instruction of a controller about one site. */
export interface Instruction extends InstructionSource {
  readonly seq: number;
  readonly givenMs: number;
  /** Null for the first. */
  readonly before: CollectionChoices | null;
  readonly after: CollectionChoices;
  readonly hash: string;
}

export interface Instructions {
  /** Newest first, 200 at most. */
  list(site: SiteKey): Promise<Instruction[]>;
  /** Works every hash out again. @returns the number of the first instruction that is missing or not as it was given, or null. */
  findBroken(site: SiteKey): Promise<number | null>;
  /** Writes down an instruction and makes it the one in force. @returns its number. */
  give(site: SiteKey, after: CollectionChoices, source: InstructionSource): Promise<number>;
}

type Row = Selectable<Database['instruction']>;
const MOST_LISTED = 200;

/** PostgreSQL orders the keys of what it stores in its own way, so they are ordered here before they are hashed. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]),
  );
}

function hashOf(row: Omit<Row, 'hash'>): string {
  const { site_id, seq, org_id, given_at, given_by, origin, reason, before, after, prev_hash } = row;
  const parts = [site_id, seq, org_id, given_at.toISOString(), given_by, origin, reason, before, after, prev_hash];
  return createHash('sha256')
    .update(JSON.stringify(canonical(parts)))
    .digest('hex');
}

/** Adds the next instruction of a site within a transaction that has locked the site's row. */
export async function writeInstruction(
  transaction: Transaction<Database>,
  clock: Clock,
  { orgId, siteId }: SiteKey,
  seq: number,
  { before, after, source }: { before: CollectionChoices | null; after: CollectionChoices; source: InstructionSource },
): Promise<void> {
  const last = await transaction
    .selectFrom('instruction')
    .select('hash')
    .where('site_id', '=', siteId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    ...{ site_id: siteId, seq, org_id: orgId, given_at: new Date(clock.now()), given_by: source.userId },
    ...{ origin: source.origin, reason: source.reason, before, after, prev_hash: last?.hash ?? '' },
  };
  await transaction
    .insertInto('instruction')
    .values({
      ...row,
      before: before === null ? null : JSON.stringify(before),
      after: JSON.stringify(after),
      hash: hashOf(row),
    })
    .execute();
}

export function instructionsIn(db: Kysely<Database>, clock: Clock, onChange: () => Promise<void>): Instructions {
  const select = ({ orgId, siteId }: SiteKey, direction: 'asc' | 'desc', most?: number) =>
    inOrganisation(db, orgId, (transaction) =>
      transaction
        .selectFrom('instruction')
        .selectAll()
        .where('org_id', '=', orgId)
        .where('site_id', '=', siteId)
        .orderBy('seq', direction)
        .$if(most !== undefined, (query) => query.limit(most as number))
        .execute(),
    );
  const numberInForce = ({ orgId, siteId }: SiteKey): Promise<number> =>
    inOrganisation(db, orgId, async (transaction) => {
      const row = await transaction
        .selectFrom('site')
        .select('instr_seq')
        .where('id', '=', siteId)
        .where('org_id', '=', orgId)
        .executeTakeFirstOrThrow();
      return row.instr_seq;
    });
  return {
    list: async (site) => (await select(site, 'desc', MOST_LISTED)).map(toInstruction),
    async findBroken(site) {
      const [rows, inForce] = [await select(site, 'asc'), await numberInForce(site)];
      let previous = '';
      let expected = rows[0]?.seq ?? inForce;
      for (const row of rows) {
        if (row.seq !== expected || row.prev_hash !== previous || hashOf(row) !== row.hash) return expected;
        previous = row.hash;
        expected += 1;
      }
      // Sites that are older than instructions have none before their first change.
      const isOlder = rows.length === 0 && inForce === 1;
      return isOlder || expected === inForce + 1 ? null : expected;
    },
    async give(site, after, source) {
      const seq = await inOrganisation(db, site.orgId, async (transaction) => {
        // One at a time for each site: instructions follow one another.
        await sql`SELECT 1 FROM site WHERE id = ${site.siteId} FOR UPDATE`.execute(transaction);
        const row = await transaction
          .selectFrom('site')
          .select(['instr_seq', ...CHOICE_COLUMNS])
          .where('id', '=', site.siteId)
          .where('org_id', '=', site.orgId)
          .executeTakeFirstOrThrow();
        const next = row.instr_seq + 1;
        await writeInstruction(transaction, clock, site, next, { before: choicesOfRow(row), after, source });
        await transaction
          .updateTable('site')
          .set({ ...columnsOfChoices(after), instr_seq: next })
          .where('id', '=', site.siteId)
          .execute();
        return next;
      });
      await onChange();
      return seq;
    },
  };
}

const CHOICE_COLUMNS = [
  ...(['privacy_mode', 'collection_preset', 'collection_choices', 'allowed_query'] as const),
  ...(['signals', 'without_consent'] as const),
] as const;
type ChoiceColumns = Pick<Selectable<Database['site']>, (typeof CHOICE_COLUMNS)[number]>;

export const choicesOfRow = (row: ChoiceColumns): CollectionChoices => ({
  privacyMode: row.privacy_mode,
  preset: row.collection_preset,
  choices: row.collection_choices,
  allowedQuery: row.allowed_query,
  signals: row.signals,
  withoutConsent: row.without_consent,
});

export const columnsOfChoices = ({ privacyMode, preset, choices, allowedQuery, ...wishes }: CollectionChoices) => ({
  privacy_mode: privacyMode,
  collection_preset: preset,
  collection_choices: JSON.stringify(choices),
  allowed_query: [...allowedQuery],
  signals: wishes.signals,
  without_consent: wishes.withoutConsent,
});

const toInstruction = (row: Row): Instruction => ({
  seq: row.seq,
  givenMs: row.given_at.getTime(),
  userId: row.given_by,
  origin: row.origin,
  reason: row.reason,
  before: row.before,
  after: row.after,
  hash: row.hash,
});
