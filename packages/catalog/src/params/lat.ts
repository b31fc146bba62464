import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'lat',
  type: 'decimal',
  limit: 90,
  category: 'geo',
  isProtected: true,
  doc: 'Latitude in degrees.',
});
