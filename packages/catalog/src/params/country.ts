import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'country',
  type: 'text',
  limit: 3,
  category: 'geo',
  isProtected: true,
  doc: 'Country, two letters.',
});
