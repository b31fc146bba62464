import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'rec',
  type: 'flag',
  limit: 1,
  category: 'service',
  doc: 'Must be 1, otherwise nothing is recorded.',
});
