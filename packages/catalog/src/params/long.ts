import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'long',
  type: 'decimal',
  limit: 180,
  category: 'geo',
  isProtected: true,
  doc: 'Longitude in degrees.',
});
