import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_ti',
  type: 'text',
  limit: 1024,
  category: 'media',
  doc: 'Title of a medium.',
});
