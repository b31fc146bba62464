import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-source',
  wire: 'campaignSource',
  label: 'Campaign Source',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'campaign_source',
  value: 'text',
});
