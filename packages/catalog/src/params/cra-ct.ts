import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cra_ct',
  type: 'text',
  limit: 200,
  category: 'errors',
  doc: 'Category of an error.',
});
