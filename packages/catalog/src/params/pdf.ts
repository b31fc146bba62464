import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'pdf',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'A PDF viewer is built in. Part of the fingerprint.',
});
