import { defineSource } from '../define.ts';

/** Seconds spent on a page, known once the visit does something else: each row credits the page before it. */
export default defineSource({
  id: 'stays',
  table: 'actions',
  time: 'time',
  where: 'has_previous',
  keepsUndefined: false,
  isOptional: false,
});
