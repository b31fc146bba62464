import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'wma',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'Windows Media is installed. Part of the fingerprint.',
});
