import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_id',
  type: 'text',
  limit: 200,
  category: 'media',
  doc: 'Id of one playback.',
});
