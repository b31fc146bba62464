import { defineSource } from '../define.ts';

/** Those in visits of visitors who were here before. */
export default defineSource({
  id: 'returning-goal-conversions',
  table: 'conversions',
  time: 'time',
  where: 'if({goalId:Int32} = -2, goal_id >= 0, goal_id = {goalId:Int32}) AND returning > 0',
  keepsUndefined: true,
  isOptional: false,
});
