import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_se',
  type: 'text',
  limit: 4096,
  category: 'media',
  doc: 'Positions played, in seconds, with commas.',
});
