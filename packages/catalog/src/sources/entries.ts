import { defineSource } from '../define.ts';

/** Visits by the page on which they began. */
export default defineSource({
  id: 'entries',
  table: 'visits',
  time: 'last',
  where: 'has_entry',
  keepsUndefined: false,
  isOptional: true,
});
