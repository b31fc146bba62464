import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'bots',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: '1 records known bots as ordinary visits.',
});
