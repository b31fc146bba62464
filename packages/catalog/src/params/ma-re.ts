import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_re',
  type: 'text',
  limit: 1024,
  category: 'media',
  doc: 'Address of a medium.',
});
