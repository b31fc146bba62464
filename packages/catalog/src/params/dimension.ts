import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'dimension{id}',
  type: 'text',
  limit: 250,
  category: 'custom',
  doc: 'Value of the custom dimension with this id, in the place of {id}.',
});
