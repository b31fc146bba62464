import { defineSource } from '../define.ts';

/** Products in orders or in abandoned carts, as the setting says; one row a line of the order. */
export default defineSource({
  id: 'sold-items',
  table: 'conversions',
  time: 'time',
  each: 'items AS e_item',
  where: 'goal_id = {goalId:Int32}',
  keepsUndefined: true,
  isOptional: true,
});
