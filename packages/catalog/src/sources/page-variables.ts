import { defineSource } from '../define.ts';

/** Actions by their custom variables, one row a variable. */
export default defineSource({
  id: 'page-variables',
  table: 'actions',
  time: 'time',
  each: 'page_variables AS e_variable',
  where: "e_variable.name != ''",
  keepsUndefined: true,
  isOptional: false,
});
