import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'realp',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'RealPlayer is installed. Part of the fingerprint.',
});
