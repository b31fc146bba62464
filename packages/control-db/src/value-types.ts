import pg from 'pg';

/** Which PostgreSQL type arrives as what, where pg's own choice does not suit. */
const PARSERS = new Map<number, (text: string) => unknown>([
  // Counts and offsets stay far below 2^53, where numbers are exact.
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  // A date is a day, not an instant: pg would make midnight of the machine's time zone of it.
  [pg.types.builtins.DATE, (text: string) => text],
]);

/** For `types` of a pg client or pool. */
export const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ?? pg.types.getTypeParser(oid, format),
};
