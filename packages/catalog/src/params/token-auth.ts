import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'token_auth',
  type: 'text',
  limit: 128,
  category: 'service',
  doc: 'Token that allows the protected parameters.',
});
