import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_hes',
  type: 'integer',
  limit: 4294967295,
  category: 'events',
  doc: 'Milliseconds until the first field was used.',
});
