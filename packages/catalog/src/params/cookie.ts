import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cookie',
  type: 'flag',
  limit: 1,
  category: 'client',
  doc: 'The browser supports first-party cookies. Part of the fingerprint.',
});
