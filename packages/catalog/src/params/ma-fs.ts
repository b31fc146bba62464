import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_fs',
  type: 'flag',
  limit: 1,
  category: 'media',
  doc: 'Played on the full screen.',
});
