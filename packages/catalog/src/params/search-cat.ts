import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'search_cat',
  type: 'text',
  limit: 200,
  category: 'search',
  doc: 'Category of a site search.',
});
