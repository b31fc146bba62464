import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'res',
  type: 'text',
  limit: 9,
  category: 'resolution',
  doc: 'Screen resolution, width x height.',
});
