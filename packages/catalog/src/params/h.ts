import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'h',
  type: 'integer',
  limit: 23,
  category: 'time',
  doc: "Hour of the visitor's local time.",
});
