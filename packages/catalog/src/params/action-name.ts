import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'action_name',
  type: 'text',
  limit: 8192,
  category: 'pages',
  doc: 'Title of the page.',
});
