import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_name',
  type: 'text',
  limit: 200,
  category: 'events',
  doc: 'Name of a form.',
});
