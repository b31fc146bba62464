import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-content',
  wire: 'campaignContent',
  label: 'Campaign Content',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'campaign_content',
  value: 'text',
});
