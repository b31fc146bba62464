import { defineSource } from '../define.ts';

/** Page views right after a search. */
export default defineSource({
  id: 'search-destinations',
  table: 'actions',
  time: 'time',
  where: "type = 'page' AND follows_search",
  keepsUndefined: true,
  isOptional: true,
});
