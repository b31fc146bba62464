import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'idsite',
  type: 'integer',
  limit: 4294967295,
  category: 'service',
  doc: 'Site the hit belongs to. Required; unknown ids answer 400.',
});
