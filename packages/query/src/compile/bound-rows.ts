import type { Table } from '@accord/catalog/define';

/**
 * The site and the bounds of time, first in every WHERE. A visit ends on the day of the site on which it began, so
 * bounding its start (the order of the table) by two more days loses none and spares reading the rest.
 */
export function boundRows(table: Table, time: 'last' | 'time'): string[] {
  const bounds = [
    'site_id = {siteId:UInt32}',
    `${time} >= toDateTime({from:UInt32}, 'UTC')`,
    `${time} < toDateTime({to:UInt32}, 'UTC')`,
  ];
  if (table !== 'visits') return bounds;
  return [...bounds, "start >= toDateTime({from:UInt32} - 172800, 'UTC')", "start < toDateTime({to:UInt32}, 'UTC')"];
}
