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
  id: 'content-pieces',
  wire: 'Contents.getContentPieces',
  label: 'Content pieces',
  menu: 'Events',
  doc: 'Content by piece: how often it was shown and used.',
  dimension: contentPiece,
  metrics: [contentVisitors, contentVisits, contentImpressions, contentInteractions, contentInteractionRate],
  sort: contentVisits,
  below: { dimension: contentName, keepsUndefined: true },
});
