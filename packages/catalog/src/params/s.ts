import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 's',
  type: 'integer',
  limit: 59,
  category: 'time',
  doc: "Second of the visitor's local time.",
});
