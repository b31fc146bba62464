import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ua',
  type: 'text',
  limit: 2048,
  category: 'client',
  doc: 'User agent instead of the request header.',
});
