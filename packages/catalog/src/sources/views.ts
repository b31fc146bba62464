import { defineSource } from '../define.ts';

/** Page views. */
export default defineSource({
  id: 'views',
  table: 'actions',
  time: 'time',
  where: "type = 'page'",
  keepsUndefined: true,
  isOptional: false,
});
