import { defineSource } from '../define.ts';

/** Visits by the page on which they ended. */
export default defineSource({
  id: 'exits',
  table: 'visits',
  time: 'last',
  where: 'has_exit',
  keepsUndefined: false,
  isOptional: true,
});
