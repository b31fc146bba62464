import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_pn',
  type: 'text',
  limit: 50,
  category: 'media',
  doc: 'Name of the player.',
});
