import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'pf_net',
  type: 'integer',
  limit: 16777215,
  category: 'pages',
  doc: 'Milliseconds for the network.',
});
