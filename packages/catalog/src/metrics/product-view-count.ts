import { defineMetric } from '../define.ts';
import productViews from '../sources/product-views.ts';

export default defineMetric({
  kind: 'counted',
  id: 'product-view-count',
  column: 'views',
  wire: 'nb_actions',
  label: 'Views',
  doc: 'Views of the product.',
  format: 'integer',
  better: 'up',
  source: productViews,
  sql: 'count()',
  rollUp: 'sum',
});
