import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cs',
  type: 'text',
  limit: 20,
  category: 'pages',
  doc: 'Character set of the page.',
});
