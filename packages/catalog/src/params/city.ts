import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'city',
  type: 'text',
  limit: 255,
  category: 'geo',
  isProtected: true,
  doc: 'City.',
});
