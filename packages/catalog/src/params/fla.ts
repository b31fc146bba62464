import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fla',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'Flash is installed. Part of the fingerprint.',
});
