import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_id',
  type: 'text',
  limit: 64,
  category: 'visitor',
  doc: 'Visitor id of the first-party cookie: 16 hexadecimal characters, the rest is ignored.',
});
