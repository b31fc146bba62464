import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'lang',
  type: 'text',
  limit: 64,
  category: 'client',
  doc: 'Language instead of the Accept-Language header.',
});
