import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ca',
  type: 'flag',
  limit: 1,
  category: 'service',
  doc: 'The hit is no page view, whatever else it carries.',
});
