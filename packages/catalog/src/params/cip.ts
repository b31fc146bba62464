import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cip',
  type: 'text',
  limit: 64,
  category: 'ip',
  isProtected: true,
  doc: "Address of the visitor instead of the connection's. Minimised like any other.",
});
