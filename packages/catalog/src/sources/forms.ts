import { defineSource } from '../define.ts';

/** What the fields of a form said, again and again while it is filled in. */
export default defineSource({
  id: 'forms',
  table: 'actions',
  time: 'time',
  where: "type = 'form'",
  keepsUndefined: true,
  isOptional: false,
});
