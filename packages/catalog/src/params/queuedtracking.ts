import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'queuedtracking',
  type: 'flag',
  limit: 1,
  category: 'service',
  doc: 'Accepted; every hit is on disk before it is answered.',
});
