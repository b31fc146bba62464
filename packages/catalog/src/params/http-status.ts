import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'http_status',
  type: 'integer',
  limit: 65535,
  category: 'client',
  doc: 'Status that a bot was answered with.',
});
