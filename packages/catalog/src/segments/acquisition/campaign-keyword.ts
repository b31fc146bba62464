import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'campaign-keyword',
  wire: 'campaignKeyword',
  label: 'Campaign Keyword',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: "if(channel = 6, channel_keyword, '')",
  value: 'text',
});
