import { defineSource } from '../define.ts';

/** Events. */
export default defineSource({
  id: 'events',
  table: 'actions',
  time: 'time',
  where: "type = 'event'",
  keepsUndefined: true,
  isOptional: false,
});
