import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'hit_id',
  type: 'text',
  limit: 64,
  category: 'service',
  doc: 'Made by the client, once a hit: a hit sent again with the same id is stored once.',
});
