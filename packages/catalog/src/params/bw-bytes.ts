import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'bw_bytes',
  type: 'integer',
  limit: 9007199254740991,
  category: 'pages',
  doc: 'Bytes of the page or the file.',
});
