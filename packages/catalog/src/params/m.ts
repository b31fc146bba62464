import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'm',
  type: 'integer',
  limit: 59,
  category: 'time',
  doc: "Minute of the visitor's local time.",
});
