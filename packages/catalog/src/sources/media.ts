import { defineSource } from '../define.ts';

/** What the player of a media said, again and again while it plays. */
export default defineSource({
  id: 'media',
  table: 'actions',
  time: 'time',
  where: "type = 'media'",
  keepsUndefined: true,
  isOptional: false,
});
