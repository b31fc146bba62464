import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cra_ru',
  type: 'text',
  limit: 1024,
  category: 'errors',
  doc: 'Source file of an error.',
});
