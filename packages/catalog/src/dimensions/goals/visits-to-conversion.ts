import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'visits-to-conversion',
  label: 'Visits to conversion',
  doc: 'Visits of the visitor until the conversion, that one included.',
  wire: 'Goals_VisitsUntilConversion',
  sql: { 'goal-conversions': 'roundDown(greatest(visit_count, 1), [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 26, 51, 101])' },
  visitsOfRow: { none: 'It counts conversions: a visit with several may be in several rows.' },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '1', label: '1 visit' },
    { key: '2', label: '2 visits' },
    { key: '3', label: '3 visits' },
    { key: '4', label: '4 visits' },
    { key: '5', label: '5 visits' },
    { key: '6', label: '6 visits' },
    { key: '7', label: '7 visits' },
    { key: '8', label: '8 visits' },
    { key: '9', label: '9-14 visits' },
    { key: '15', label: '15-25 visits' },
    { key: '26', label: '26-50 visits' },
    { key: '51', label: '51-100 visits' },
    { key: '101', label: '101+ visits' },
  ],
});
