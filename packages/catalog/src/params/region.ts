import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'region',
  type: 'text',
  limit: 3,
  category: 'geo',
  isProtected: true,
  doc: 'Region, ISO 3166-2 subdivision.',
});
