import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cra_rc',
  type: 'integer',
  limit: 4294967295,
  category: 'errors',
  doc: 'Column of an error.',
});
