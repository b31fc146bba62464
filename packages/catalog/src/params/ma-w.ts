import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_w',
  type: 'integer',
  limit: 100000,
  category: 'media',
  doc: 'Width in pixels.',
});
