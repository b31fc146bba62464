import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'java',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'Java is installed. Part of the fingerprint.',
});
