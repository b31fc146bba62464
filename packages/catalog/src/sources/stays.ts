import { defineSource } from '../define.ts';

/** Seconds spent on a page (not on results of a search), known once the visit does something else: each row credits the page before it. */
export default defineSource({
  id: 'stays',
  table: 'actions',
  time: 'time',
  where: 'has_previous AND NOT follows_search',
  keepsUndefined: false,
  isOptional: false,
});
