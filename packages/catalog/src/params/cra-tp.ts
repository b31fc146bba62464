import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cra_tp',
  type: 'text',
  limit: 200,
  category: 'errors',
  doc: 'Type of an error.',
});
