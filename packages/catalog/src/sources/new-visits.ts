import { defineSource } from '../define.ts';

/** Visits of visitors who were not here before. */
export default defineSource({
  id: 'new-visits',
  table: 'visits',
  time: 'last',
  where: 'returning = 0',
  keepsUndefined: true,
  isOptional: false,
});
