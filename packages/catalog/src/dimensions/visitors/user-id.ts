import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'user-id',
  label: 'User',
  doc: 'Id that the site gave the visitor.',
  wire: 'UserId_UserId',
  sql: { visits: 'user_id', conversions: 'user_id' },
  where: "user_id != ''",
  detail: {
    sql: {
      visits: "leftPad(lower(hex(argMax(visitor_id, last))), 16, '0')",
      conversions: "leftPad(lower(hex(argMax(visitor_id, time))), 16, '0')",
    },
    otherwise: "''",
  },
  segments: ['userId'],
  undefinedLabel: 'Unknown',
  naming: 'user',
});
