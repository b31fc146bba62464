import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_ts',
  type: 'integer',
  limit: 4294967295,
  category: 'events',
  doc: 'Milliseconds spent in the form.',
});
