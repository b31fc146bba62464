import { defineSource } from '../define.ts';

/** Visits of visitors who were here before, customers among them. */
export default defineSource({
  id: 'returning-visits',
  table: 'visits',
  time: 'last',
  where: 'returning > 0',
  keepsUndefined: true,
  isOptional: false,
});
