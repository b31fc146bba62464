import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ping',
  type: 'flag',
  limit: 1,
  category: 'time',
  doc: 'Heartbeat: extends the running visit, records no action.',
});
