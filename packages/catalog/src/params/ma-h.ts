import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_h',
  type: 'integer',
  limit: 100000,
  category: 'media',
  doc: 'Height in pixels.',
});
