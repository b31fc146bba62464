import { type Route, type RouteParameter, siteId } from './route.ts';
import { newSavedSegment, savedSegment, savedSegmentList, savedSegmentRemoval } from './saved-segments.ts';

const path = '/api/v1/sites/{siteId}/saved-segments';
const segmentId: RouteParameter = {
  name: 'segmentId',
  in: 'path',
  isRequired: true,
  type: 'integer',
  doc: 'Number of the saved segment.',
};

/** Routes of the names that people gave to segments. */
export const savedSegmentRoutes: readonly Route[] = [
  {
    method: 'get',
    path,
    doc: 'Saved segments that can be used for the site: your own and those that are shared.',
    parameters: [siteId],
    answer: savedSegmentList,
  },
  {
    method: 'post',
    path,
    doc: 'Saves a segment under a name.',
    parameters: [siteId],
    body: newSavedSegment,
    answer: savedSegment,
    status: 201,
  },
  {
    method: 'put',
    path: `${path}/{segmentId}`,
    doc: 'Replaces name, definition and reach of a saved segment.',
    parameters: [siteId, segmentId],
    body: newSavedSegment,
    answer: savedSegment,
  },
  {
    method: 'delete',
    path: `${path}/{segmentId}`,
    doc: 'Deletes a saved segment; reports do not change.',
    parameters: [siteId, segmentId],
    answer: savedSegmentRemoval,
  },
];
