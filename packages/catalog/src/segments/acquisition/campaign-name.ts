import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-name',
  wire: 'campaignName',
  label: 'Campaign Name',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: "if(channel = 6, channel_name, '')",
  value: 'text',
});
