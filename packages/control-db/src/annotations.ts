import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { SiteKey } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';

/** What somebody noted about a day of a site. */
export interface Annotation {
  readonly siteId: number;
  readonly annotationId: number;
  /** YYYY-MM-DD, in the time zone of the site. */
  readonly day: string;
  readonly note: string;
  readonly isStarred: boolean;
  /** Name of the person; '' for a program, or somebody who is gone. */
  readonly author: string;
}

export type AnnotationChange = Partial<Pick<Annotation, 'day' | 'note' | 'isStarred'>>;
export type NewAnnotation = Required<AnnotationChange> & { readonly userId: string | null };

export interface Annotations {
  /** Those of the days from `first` to `last`, both included, by day. */
  ofSite(site: SiteKey, first: string, last: string): Promise<Annotation[]>;
  find(site: SiteKey, annotationId: number): Promise<Annotation | undefined>;
  /** Values must have been checked. @returns null where the site has as many as it may have. */
  add(site: SiteKey, annotation: NewAnnotation): Promise<Annotation | null>;
  /** @returns it as it is now; undefined when there is no such annotation. */
  change(site: SiteKey, annotationId: number, change: AnnotationChange): Promise<Annotation | undefined>;
  /** False when there is no such annotation. */
  remove(site: SiteKey, annotationId: number): Promise<boolean>;
  removeAll(site: SiteKey): Promise<void>;
}

/** They are listed all at once. */
export const MOST_ANNOTATIONS = 10_000;

function selectAnnotations(transaction: Transaction<Database>, siteId: number) {
  return transaction
    .selectFrom('annotation')
    .leftJoin('user', 'user.id', 'annotation.written_by')
    .select([
      'annotation.site_id as siteId',
      'annotation.id as annotationId',
      'annotation.day',
      'annotation.note',
      'annotation.is_starred as isStarred',
      sql<string>`coalesce("user".name, '')`.as('author'),
    ])
    .where('annotation.site_id', '=', siteId);
}

const findIn = (transaction: Transaction<Database>, siteId: number, id: number): Promise<Annotation | undefined> =>
  selectAnnotations(transaction, siteId).where('annotation.id', '=', id).executeTakeFirst();

export function annotationsIn(db: Kysely<Database>): Annotations {
  return {
    ofSite: ({ orgId, siteId }, first, last) =>
      inOrganisation(db, orgId, (transaction) =>
        selectAnnotations(transaction, siteId)
          .where('annotation.day', '>=', first)
          .where('annotation.day', '<=', last)
          .orderBy('annotation.day')
          .orderBy('annotation.id')
          .execute(),
      ),
    find: ({ orgId, siteId }, id) => inOrganisation(db, orgId, (transaction) => findIn(transaction, siteId, id)),
    add: ({ orgId, siteId }, { day, note, isStarred, userId }) =>
      inOrganisation(db, orgId, async (transaction) => {
        await sql`SELECT 1 FROM site WHERE id = ${siteId} FOR UPDATE`.execute(transaction);
        const { count } = await transaction
          .selectFrom('annotation')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('site_id', '=', siteId)
          .executeTakeFirstOrThrow();
        if (count >= MOST_ANNOTATIONS) return null;
        const { id } = await transaction
          .insertInto('annotation')
          .values({ org_id: orgId, site_id: siteId, day, note, is_starred: isStarred, written_by: userId })
          .returning('id')
          .executeTakeFirstOrThrow();
        return (await findIn(transaction, siteId, id)) ?? null;
      }),
    change: ({ orgId, siteId }, id, { day, note, isStarred }) =>
      inOrganisation(db, orgId, async (transaction) => {
        const changed = {
          ...(day === undefined ? {} : { day }),
          ...(note === undefined ? {} : { note }),
          ...(isStarred === undefined ? {} : { is_starred: isStarred }),
        };
        if (Object.keys(changed).length > 0) {
          await transaction
            .updateTable('annotation')
            .set(changed)
            .where('site_id', '=', siteId)
            .where('id', '=', id)
            .execute();
        }
        return findIn(transaction, siteId, id);
      }),
    remove: ({ orgId, siteId }, id) =>
      inOrganisation(db, orgId, async (transaction) => {
        const result = await transaction
          .deleteFrom('annotation')
          .where('site_id', '=', siteId)
          .where('id', '=', id)
          .executeTakeFirst();
        return result.numDeletedRows > 0n;
      }),
    removeAll: ({ orgId, siteId }) =>
      inOrganisation(db, orgId, async (transaction) => {
        await transaction.deleteFrom('annotation').where('site_id', '=', siteId).execute();
      }),
  };
}
