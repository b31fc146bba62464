import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_su',
  type: 'flag',
  limit: 1,
  category: 'events',
  doc: 'The form was sent.',
});
