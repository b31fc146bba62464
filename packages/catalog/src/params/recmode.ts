import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'recMode',
  type: 'integer',
  limit: 2,
  category: 'client',
  doc: '1: only bots, apart from visits; 2: bots apart, everyone else as visits.',
});
