import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'search_count',
  type: 'integer',
  limit: 4294967295,
  category: 'search',
  doc: 'Results of a site search.',
});
