import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_ps',
  type: 'integer',
  limit: 4294967295,
  category: 'media',
  doc: 'Current position in seconds.',
});
