import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'qt',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'QuickTime is installed. Part of the fingerprint.',
});
