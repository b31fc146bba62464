import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_id',
  type: 'text',
  limit: 200,
  category: 'events',
  doc: 'Id of a form.',
});
