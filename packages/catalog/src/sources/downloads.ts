import { defineSource } from '../define.ts';

/** Downloads. */
export default defineSource({
  id: 'downloads',
  table: 'actions',
  time: 'time',
  where: "type = 'download'",
  keepsUndefined: true,
  isOptional: false,
});
