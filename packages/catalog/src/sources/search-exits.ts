import { defineSource } from '../define.ts';

/** Visits that ended with a search. */
export default defineSource({
  id: 'search-exits',
  table: 'visits',
  time: 'last',
  where: 'is_exit_search',
  keepsUndefined: false,
  isOptional: true,
});
