import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cra',
  type: 'text',
  limit: 2048,
  category: 'errors',
  doc: 'Message of an error in the page.',
});
