import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'pf_onl',
  type: 'integer',
  limit: 16777215,
  category: 'pages',
  doc: 'Milliseconds in the load event.',
});
