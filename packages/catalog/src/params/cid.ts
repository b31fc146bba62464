import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cid',
  type: 'text',
  limit: 64,
  category: 'visitor',
  doc: 'Forces the visitor id: exactly 16 hexadecimal characters, otherwise 400.',
});
