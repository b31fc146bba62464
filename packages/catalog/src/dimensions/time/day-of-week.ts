import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'day-of-week',
  label: 'Day of the week',
  doc: 'Day of the week, in the time zone of the site, on which the visit ended.',
  wire: 'VisitTime_DayOfWeek',
  sql: { visits: 'toDayOfWeek(last, 0, {timeZone:String})' },
  visitsOfRow: {
    none: 'The segment language knows the day of the week in UTC only, not in the time zone of the site.',
  },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '1', label: 'Monday', metadata: { day_of_week: 1 } },
    { key: '2', label: 'Tuesday', metadata: { day_of_week: 2 } },
    { key: '3', label: 'Wednesday', metadata: { day_of_week: 3 } },
    { key: '4', label: 'Thursday', metadata: { day_of_week: 4 } },
    { key: '5', label: 'Friday', metadata: { day_of_week: 5 } },
    { key: '6', label: 'Saturday', metadata: { day_of_week: 6 } },
    { key: '7', label: 'Sunday', metadata: { day_of_week: 7 } },
  ],
});
