import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'download',
  type: 'text',
  limit: 8192,
  category: 'downloads',
  doc: 'File that was downloaded.',
});
