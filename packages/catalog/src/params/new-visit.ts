import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'new_visit',
  type: 'flag',
  limit: 1,
  category: 'visitor',
  doc: '1 starts a new visit.',
});
