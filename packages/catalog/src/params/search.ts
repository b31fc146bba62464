import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'search',
  type: 'text',
  limit: 8192,
  category: 'search',
  doc: 'Keyword of a search on the site.',
});
