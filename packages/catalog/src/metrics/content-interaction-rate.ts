import { defineMetric } from '../define.ts';
import contentImpressions from './content-impressions.ts';
import contentInteractions from './content-interactions.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'content-interaction-rate',
  column: 'interactionRate',
  wire: 'interaction_rate',
  label: 'Interaction rate',
  doc: 'Interactions among impressions.',
  format: 'percent',
  better: 'up',
  of: contentInteractions,
  per: contentImpressions,
  decimals: 2,
});
