/**
 * Latitude and longitude of the earliest row that has them, with a tab between; '' where none has.
 * PERF: (npm run bench -- by-hand) numbers are kept row by row, and written once a place.
 */
export const placeSql = (time: 'start' | 'time'): string => {
  const earliest = (column: string): string => `toString(argMinIf(${column}, ${time}, isNotNull(latitude)))`;
  return `ifNull(concat(${earliest('latitude')}, '\\t', ${earliest('longitude')}), '')`;
};
