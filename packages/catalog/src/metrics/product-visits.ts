import { defineMetric } from '../define.ts';
import productViews from '../sources/product-views.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'product-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits that viewed the product.',
  format: 'integer',
  better: 'up',
  source: productViews,
  of: 'visit_id',
  rollUp: 'sum',
});
