import { defineSource } from '../define.ts';

/** Visits, counted in the period of their last action. */
export default defineSource({
  id: 'visits',
  table: 'visits',
  time: 'last',
  where: '',
  keepsUndefined: true,
  isOptional: false,
});
