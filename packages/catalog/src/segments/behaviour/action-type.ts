import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'action-type',
  wire: 'actionType',
  label: 'Action Type',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'type',
  value: 'code',
  codes: {
    pageviews: 'page',
    contents: 'content',
    sitesearches: 'search',
    events: 'event',
    outlinks: 'outlink',
    downloads: 'download',
  },
});
