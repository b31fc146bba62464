import type { SavedSegment, SavedSegmentList, SavedSegmentRemoval } from '@accord/contract/saved-segments';
import { queryOptions } from '@tanstack/react-query';
import { deleteJson, getJson, postJson } from './request.ts';

const addressOf = (siteId: number): string => `/api/v1/sites/${siteId}/saved-segments`;

/** Saved segments that can be used for the site. */
export const savedSegmentsQuery = (siteId: number) =>
  queryOptions({
    queryKey: ['saved-segments', siteId],
    queryFn: ({ signal }) => getJson<SavedSegmentList>(addressOf(siteId), signal),
    staleTime: 30_000,
  });

type Saved = Pick<SavedSegment, 'name' | 'definition' | 'isShared' | 'isForAllSites'>;

export function saveSegment(
  siteId: number,
  { name, definition, isShared, isForAllSites }: Saved,
): Promise<SavedSegment> {
  return postJson<SavedSegment>(addressOf(siteId), { name, definition, isShared, isForAllSites });
}

export function removeSavedSegment(siteId: number, segmentId: number): Promise<SavedSegmentRemoval> {
  return deleteJson<SavedSegmentRemoval>(`${addressOf(siteId)}/${segmentId}`);
}
