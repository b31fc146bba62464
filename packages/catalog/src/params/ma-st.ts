import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_st',
  type: 'integer',
  limit: 4294967295,
  category: 'media',
  doc: 'Seconds played so far.',
});
