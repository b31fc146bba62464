import { defineSource } from '../define.ts';

/** Searches on the site. */
export default defineSource({
  id: 'searches',
  table: 'actions',
  time: 'time',
  where: "type = 'search'",
  keepsUndefined: true,
  isOptional: false,
});
