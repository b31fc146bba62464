import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-medium',
  wire: 'campaignMedium',
  label: 'Campaign Medium',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'campaign_medium',
  value: 'text',
});
