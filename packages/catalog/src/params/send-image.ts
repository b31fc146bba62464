import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'send_image',
  type: 'text',
  limit: 1,
  category: 'service',
  doc: '0 answers 204 without the picture.',
});
