import type { Clock } from '@accord/kit/clock';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

/** What somebody saves: a name for a definition in the segment language. */
export interface NewSavedSegment {
  /** null: every site of the organisation. */
  readonly siteId: number | null;
  readonly name: string;
  readonly definition: string;
  /** Everybody who sees the site may use it. */
  readonly isShared: boolean;
}

export interface SavedSegment extends NewSavedSegment {
  readonly segmentId: number;
  /** null: a program saved it. */
  readonly savedBy: string | null;
  /** Name of that person; '' for a program. */
  readonly author: string;
  readonly createdMs: number;
  /** null: as it was first saved. */
  readonly changedMs: number | null;
}

/** Who asks: a person, or with null any program of the organisation. They see their own ones and the shared ones. */
export interface SegmentReader {
  readonly orgId: number;
  readonly userId: string | null;
}

export interface SavedSegments {
  /** Those that the reader may use, by name. */
  of(reader: SegmentReader): Promise<SavedSegment[]>;
  /** The definition must have been checked. @returns null where the organisation has as many as it may have. */
  add(reader: SegmentReader, segment: NewSavedSegment): Promise<SavedSegment | null>;
  /** @returns it as it is now; undefined where the reader may not use one of that number. */
  change(reader: SegmentReader, segmentId: number, segment: NewSavedSegment): Promise<SavedSegment | undefined>;
  /** False where the reader may not use one of that number. */
  remove(reader: SegmentReader, segmentId: number): Promise<boolean>;
}

/** They are listed all at once. */
export const MOST_SAVED_SEGMENTS = 2_000;

function selectVisible(transaction: Transaction<Database>, { orgId, userId }: SegmentReader) {
  return transaction
    .selectFrom('saved_segment')
    .leftJoin('user', 'user.id', 'saved_segment.saved_by')
    .select([
      'saved_segment.id as segmentId',
      'saved_segment.site_id as siteId',
      'saved_segment.name',
      'saved_segment.definition',
      'saved_segment.is_shared as isShared',
      'saved_segment.saved_by as savedBy',
      sql<string>`coalesce("user".name, '')`.as('author'),
      'saved_segment.created_at',
      'saved_segment.changed_at',
    ])
    .where('saved_segment.org_id', '=', orgId)
    .where(({ eb, or }) =>
      or([
        eb('saved_segment.is_shared', '=', true),
        userId === null ? eb('saved_segment.saved_by', 'is', null) : eb('saved_segment.saved_by', '=', userId),
      ]),
    );
}

type Selected = Omit<SavedSegment, 'createdMs' | 'changedMs'> & { created_at: Date; changed_at: Date | null };
const fromRow = ({ created_at, changed_at, ...segment }: Selected): SavedSegment => ({
  ...segment,
  createdMs: created_at.getTime(),
  changedMs: changed_at?.getTime() ?? null,
});

async function findIn(
  transaction: Transaction<Database>,
  reader: SegmentReader,
  id: number,
): Promise<SavedSegment | undefined> {
  const row = await selectVisible(transaction, reader).where('saved_segment.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

export function savedSegmentsIn(db: Kysely<Database>, clock: Clock): SavedSegments {
  return {
    of: (reader) =>
      inOrganisation(db, reader.orgId, async (transaction) => {
        const rows = await selectVisible(transaction, reader)
          .orderBy('saved_segment.name')
          .orderBy('saved_segment.id')
          .execute();
        return rows.map(fromRow);
      }),
    add: (reader, { siteId, name, definition, isShared }) =>
      inOrganisation(db, reader.orgId, async (transaction) => {
        await sql`SELECT 1 FROM organisation WHERE id = ${reader.orgId} FOR UPDATE`.execute(transaction);
        const { count } = await transaction
          .selectFrom('saved_segment')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('org_id', '=', reader.orgId)
          .executeTakeFirstOrThrow();
        if (count >= MOST_SAVED_SEGMENTS) return null;
        const { id } = await transaction
          .insertInto('saved_segment')
          .values({
            ...{ org_id: reader.orgId, site_id: siteId, name, definition, is_shared: isShared },
            ...{ saved_by: reader.userId, created_at: new Date(clock.now()) },
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        return (await findIn(transaction, reader, id)) ?? null;
      }),
    change: (reader, id, { siteId, name, definition, isShared }) =>
      inOrganisation(db, reader.orgId, async (transaction) => {
        const found = await findIn(transaction, reader, id);
        if (found === undefined) return undefined;
        const changedMs = clock.now();
        await transaction
          .updateTable('saved_segment')
          .set({ site_id: siteId, name, definition, is_shared: isShared, changed_at: new Date(changedMs) })
          .where('id', '=', id)
          .execute();
        // Not asked for again: somebody else's that is no longer shared would not be found.
        return { ...found, siteId, name, definition, isShared, changedMs };
      }),
    remove: (reader, id) =>
      inOrganisation(db, reader.orgId, async (transaction) => {
        if ((await findIn(transaction, reader, id)) === undefined) return false;
        await transaction.deleteFrom('saved_segment').where('id', '=', id).execute();
        return true;
      }),
  };
}
