import { annotation, annotationChange, annotationList, annotationRemoval, newAnnotation } from './annotations.ts';
import { queryParameter as query, type Route, type RouteParameter, siteId } from './route.ts';

const path = '/api/v1/sites/{siteId}/annotations';
const annotationId: RouteParameter = {
  name: 'annotationId',
  in: 'path',
  isRequired: true,
  type: 'integer',
  doc: 'Number of the annotation.',
};

/** Routes of what people noted about days of a site. */
export const annotationRoutes: readonly Route[] = [
  {
    method: 'get',
    path,
    doc: 'What was noted about days of the site, by day.',
    parameters: [siteId, query('from', 'First day.'), query('to', 'Last day.')],
    answer: annotationList,
  },
  {
    method: 'post',
    path,
    doc: 'Notes something.',
    parameters: [siteId],
    body: newAnnotation,
    answer: annotation,
    status: 201,
  },
  {
    method: 'patch',
    path: `${path}/{annotationId}`,
    doc: 'Changes an annotation; what is left out stays.',
    parameters: [siteId, annotationId],
    body: annotationChange,
    answer: annotation,
  },
  {
    method: 'delete',
    path: `${path}/{annotationId}`,
    doc: 'Deletes an annotation.',
    parameters: [siteId, annotationId],
    answer: annotationRemoval,
  },
];
