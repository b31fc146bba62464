import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cra_rl',
  type: 'integer',
  limit: 4294967295,
  category: 'errors',
  doc: 'Line of an error.',
});
