import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cra_st',
  type: 'text',
  limit: 16384,
  category: 'errors',
  doc: 'Stack of an error.',
});
