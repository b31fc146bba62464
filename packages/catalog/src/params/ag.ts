import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ag',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'Silverlight is installed. Part of the fingerprint.',
});
