import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-placement',
  wire: 'campaignPlacement',
  label: 'Campaign Placement',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'campaign_placement',
  value: 'text',
});
