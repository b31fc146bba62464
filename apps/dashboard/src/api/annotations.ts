import type { Annotation, AnnotationList, AnnotationRemoval } from '@accord/contract/annotations';
import { queryOptions } from '@tanstack/react-query';
import { deleteJson, getJson, postJson } from './request.ts';

const addressOf = (siteId: number): string => `/api/v1/sites/${siteId}/annotations`;

/** What people noted about days of the site. */
export const annotationsQuery = (siteId: number, from: string, to: string) =>
  queryOptions({
    queryKey: ['annotations', siteId, from, to],
    queryFn: ({ signal }) => getJson<AnnotationList>(`${addressOf(siteId)}?from=${from}&to=${to}`, signal),
    staleTime: 60_000,
  });

export function addAnnotation(siteId: number, note: Pick<Annotation, 'day' | 'note'>): Promise<Annotation> {
  return postJson<Annotation>(addressOf(siteId), note);
}

export function removeAnnotation(siteId: number, id: number): Promise<AnnotationRemoval> {
  return deleteJson<AnnotationRemoval>(`${addressOf(siteId)}/${id}`);
}
