import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'url',
  type: 'text',
  limit: 8192,
  category: 'pages',
  doc: 'Full address of the current page. Without scheme it counts as not defined.',
});
