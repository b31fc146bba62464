import { defineSource } from '../define.ts';

/** Conversions of goals, orders and abandoned carts. */
export default defineSource({
  id: 'every-conversion',
  table: 'conversions',
  time: 'time',
  where: '',
  keepsUndefined: true,
  isOptional: false,
});
