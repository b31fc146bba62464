import { defineSource } from '../define.ts';

/** Seconds spent on the results of a search, credited by the row that comes after. */
export default defineSource({
  id: 'search-stays',
  table: 'actions',
  time: 'time',
  where: 'follows_search',
  keepsUndefined: false,
  isOptional: false,
});
