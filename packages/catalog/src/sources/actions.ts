import { defineSource } from '../define.ts';

/** Actions of every type, counted when they happened. */
export default defineSource({
  id: 'actions',
  table: 'actions',
  time: 'time',
  where: '',
  keepsUndefined: true,
  isOptional: false,
});
