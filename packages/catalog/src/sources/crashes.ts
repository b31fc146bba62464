import { defineSource } from '../define.ts';

/** Errors of scripts on pages. */
export default defineSource({
  id: 'crashes',
  table: 'actions',
  time: 'time',
  where: "type = 'crash'",
  keepsUndefined: true,
  isOptional: false,
});
