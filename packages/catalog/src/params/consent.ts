import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'consent',
  type: 'flag',
  limit: 1,
  category: 'service',
  doc: 'The visitor agreed, said by the tracker.',
});
