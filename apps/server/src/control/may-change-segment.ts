import type { SavedSegment } from '@accord/control-db/saved-segments';
import type { Session } from '../plugins/session.ts';

type Asks = Pick<Session, 'by' | 'mayWrite' | 'userId' | 'canWrite'>;

/** May save segments of one's own: every person, and programs whose token may write. */
export const maySave = ({ by, mayWrite }: Asks): boolean => by === 'person' || mayWrite;

/** May save what others find in their lists: of a site, or with null of all. */
export const mayShare = (session: Asks, siteId: number | null): boolean =>
  session.mayWrite && (siteId === null || session.canWrite(siteId));

/** One's own, unless it is shared farther than one may share. */
export const mayChange = (session: Asks, { savedBy, isShared, siteId }: SavedSegment): boolean =>
  maySave(session) && (isShared ? mayShare(session, siteId) : savedBy === session.userId);
