import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_refts',
  type: 'integer',
  limit: 99999999999,
  category: 'referrer',
  doc: 'When that referrer came; not kept.',
});
