import { defineSource } from '../define.ts';

/** Requests of bots. */
export default defineSource({
  id: 'bot-hits',
  table: 'bot_hits',
  time: 'time',
  where: '',
  keepsUndefined: true,
  isOptional: false,
});
