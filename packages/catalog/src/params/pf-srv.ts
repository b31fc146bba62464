import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'pf_srv',
  type: 'integer',
  limit: 16777215,
  category: 'pages',
  doc: 'Milliseconds for the server.',
});
