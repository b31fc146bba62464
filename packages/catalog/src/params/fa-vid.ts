import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_vid',
  type: 'text',
  limit: 20,
  category: 'events',
  doc: 'Id of one showing of a form.',
});
