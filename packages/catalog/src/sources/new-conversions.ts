import { defineSource } from '../define.ts';

/** Conversions and orders in visits of visitors who were not here before. */
export default defineSource({
  id: 'new-conversions',
  table: 'conversions',
  time: 'time',
  where: 'goal_id >= 0 AND returning = 0',
  keepsUndefined: true,
  isOptional: false,
});
