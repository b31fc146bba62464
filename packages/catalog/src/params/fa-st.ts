import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_st',
  type: 'flag',
  limit: 1,
  category: 'events',
  doc: 'The form was begun.',
});
