import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-id',
  wire: 'campaignId',
  label: 'Campaign Id',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'campaign_id',
  value: 'text',
});
