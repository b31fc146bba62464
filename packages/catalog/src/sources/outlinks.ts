import { defineSource } from '../define.ts';

/** Links to other sites that were followed. */
export default defineSource({
  id: 'outlinks',
  table: 'actions',
  time: 'time',
  where: "type = 'outlink'",
  keepsUndefined: true,
  isOptional: false,
});
