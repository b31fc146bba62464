import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'pf_dm2',
  type: 'integer',
  limit: 16777215,
  category: 'pages',
  doc: 'Milliseconds until the document was complete.',
});
