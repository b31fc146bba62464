import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_co',
  type: 'flag',
  limit: 1,
  category: 'events',
  doc: 'The form converted.',
});
