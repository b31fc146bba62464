import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'days-to-conversion',
  label: 'Days to conversion',
  doc: 'Days between the first visit of the visitor and the conversion.',
  wire: 'Goals_DaysToConversion',
  sql: {
    'goal-conversions':
      'roundDown(intDiv(seconds_since_first, 86400), [0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 31, 61, 121, 365])',
  },
  visitsOfRow: { none: 'It counts conversions, at their own time: a later visit may be another number of days away.' },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '0', label: '0 days' },
    { key: '1', label: '1 day' },
    { key: '2', label: '2 days' },
    { key: '3', label: '3 days' },
    { key: '4', label: '4 days' },
    { key: '5', label: '5 days' },
    { key: '6', label: '6 days' },
    { key: '7', label: '7 days' },
    { key: '8', label: '8-14 days' },
    { key: '15', label: '15-30 days' },
    { key: '31', label: '31-60 days' },
    { key: '61', label: '61-120 days' },
    { key: '121', label: '121-364 days' },
    { key: '365', label: '365+ days' },
  ],
});
