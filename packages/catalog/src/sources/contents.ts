import { defineSource } from '../define.ts';

/** Content that was shown or used. */
export default defineSource({
  id: 'contents',
  table: 'actions',
  time: 'time',
  where: "type = 'content'",
  keepsUndefined: true,
  isOptional: false,
});
