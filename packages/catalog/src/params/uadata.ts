import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'uadata',
  type: 'json',
  limit: 8192,
  category: 'client',
  doc: 'Client hints instead of the request headers, as getHighEntropyValues() gives them.',
});
