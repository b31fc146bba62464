import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-group',
  wire: 'campaignGroup',
  label: 'Campaign Group',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'campaign_group',
  value: 'text',
});
