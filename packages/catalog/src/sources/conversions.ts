import { defineSource } from '../define.ts';

/** Conversions of goals, and orders. */
export default defineSource({
  id: 'conversions',
  table: 'conversions',
  time: 'time',
  where: 'goal_id >= 0',
  keepsUndefined: true,
  isOptional: true,
});
