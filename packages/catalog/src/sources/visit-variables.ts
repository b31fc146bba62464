import { defineSource } from '../define.ts';

/** Visits by their custom variables, one row a variable. */
export default defineSource({
  id: 'visit-variables',
  table: 'visits',
  time: 'last',
  each: 'variables AS e_variable',
  where: "e_variable.name != ''",
  keepsUndefined: true,
  isOptional: true,
});
