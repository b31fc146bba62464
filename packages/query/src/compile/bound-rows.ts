import type { Table } from '@accord/catalog/define';

const DAY_S = 86_400;

/**
 * The site and the bounds of time, first in every WHERE: from the first moment of a period up to the first one of the
 * next. A visit ends on the day of the site on which it began, so bounding its start (the order of the table) by two
 * more days loses none and spares reading the rest.
 * @param lookbackDays days before the period that count too: a whole number
 * TRICKY: moments are compared in the precision of their column. Compared with whole seconds, the engine passes over
 * parts of a table that begin within the last second before a bound.
 */
export function boundRows(table: Table, time: 'last' | 'time', lookbackDays = 0): string[] {
  const from =
    lookbackDays === 0
      ? '{from:UInt32}'
      : `toUInt32(greatest(toInt64({from:UInt32}) - ${lookbackDays * DAY_S}, 172800))`;
  if (table !== 'visits') {
    return [
      'site_id = {siteId:UInt32}',
      `${time} >= toDateTime64(${from}, 3, 'UTC')`,
      `${time} < toDateTime64({to:UInt32}, 3, 'UTC')`,
    ];
  }
  return [
    'site_id = {siteId:UInt32}',
    `${time} >= toDateTime(${from}, 'UTC')`,
    `${time} < toDateTime({to:UInt32}, 'UTC')`,
    `start >= toDateTime(${from} - 172800, 'UTC')`,
    "start < toDateTime({to:UInt32}, 'UTC')",
  ];
}
