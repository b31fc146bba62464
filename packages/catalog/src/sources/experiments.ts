import { defineSource } from '../define.ts';

/** Visits told which variation of an experiment they see. */
export default defineSource({
  id: 'experiments',
  table: 'actions',
  time: 'time',
  where: "type = 'experiment'",
  keepsUndefined: true,
  isOptional: false,
});
