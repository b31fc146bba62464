import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_le',
  type: 'integer',
  limit: 4294967295,
  category: 'media',
  doc: 'Length in seconds.',
});
