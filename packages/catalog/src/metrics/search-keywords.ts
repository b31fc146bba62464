import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'search-keywords',
  column: 'searchKeywords',
  wire: 'nb_keywords',
  label: 'Search keywords',
  doc: 'Distinct keywords of searches on the site.',
  format: 'integer',
  better: 'none',
  source: actions,
  of: 'title',
  when: "type = 'search'",
  rollUp: 'sum',
});
