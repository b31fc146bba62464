import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cdt',
  type: 'text',
  limit: 64,
  category: 'time',
  doc: 'Time of the hit, UTC: Unix time or a date and time. Protected when a day old or older.',
});
