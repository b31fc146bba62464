import { defineSource } from '../define.ts';

/** Conversions of one goal, orders or abandoned carts, as the setting says. */
export default defineSource({
  id: 'goal-conversions',
  table: 'conversions',
  time: 'time',
  where: 'if({goalId:Int32} = -2, goal_id >= 0, goal_id = {goalId:Int32})',
  keepsUndefined: true,
  isOptional: false,
});
