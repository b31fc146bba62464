import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_mt',
  type: 'text',
  limit: 10,
  category: 'media',
  doc: 'Kind of a medium: video or audio.',
});
