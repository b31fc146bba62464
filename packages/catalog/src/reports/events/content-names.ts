import { defineReport } from '../../define.ts';
import contentName from '../../dimensions/events/content-name.ts';
import contentPiece from '../../dimensions/events/content-piece.ts';
import contentImpressions from '../../metrics/content-impressions.ts';
import contentInteractionRate from '../../metrics/content-interaction-rate.ts';
import contentInteractions from '../../metrics/content-interactions.ts';
import contentVisitors from '../../metrics/content-visitors.ts';
import contentVisits from '../../metrics/content-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'content-names',
  wire: 'Contents.getContentNames',
  label: 'Content names',
  menu: 'Events',
  doc: 'Content by name: how often it was shown and used.',
  dimension: contentName,
  metrics: [contentVisitors, contentVisits, contentImpressions, contentInteractions, contentInteractionRate],
  sort: contentVisits,
  below: { dimension: contentPiece, keepsUndefined: true },
});
