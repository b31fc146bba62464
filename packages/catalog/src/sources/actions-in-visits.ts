import { defineSource } from '../define.ts';

/** Actions that count as such, each with the seconds until the next of its visit and how many are left with it. */
export default defineSource({
  id: 'actions-in-visits',
  table: 'actions',
  time: 'time',
  where: '',
  keepsUndefined: true,
  isOptional: false,
  inVisit: {
    e_seconds: "least(1800, dateDiff('second', time, leadInFrame(time, 1, time) OVER e_visit))",
    e_left: 'count() OVER e_visit',
  },
});
