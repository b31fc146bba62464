import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'pf_dm1',
  type: 'integer',
  limit: 16777215,
  category: 'pages',
  doc: 'Milliseconds for processing the document.',
});
