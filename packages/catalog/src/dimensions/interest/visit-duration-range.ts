import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'visit-duration-range',
  label: 'Duration',
  doc: 'How long the visit lasted.',
  wire: 'VisitorInterest_VisitDuration',
  sql: { visits: 'roundDown(duration_s, [0, 11, 31, 61, 121, 241, 421, 601, 901, 1801])' },
  segments: ['visitDuration'],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '0', label: '0–10s', metadata: { segment: 'visitDuration>=0;visitDuration<=10' } },
    { key: '11', label: '11–30s', metadata: { segment: 'visitDuration>=11;visitDuration<=30' } },
    { key: '31', label: '31–60s', metadata: { segment: 'visitDuration>=31;visitDuration<=60' } },
    { key: '61', label: '1-2 min', metadata: { segment: 'visitDuration>=61;visitDuration<=120' } },
    { key: '121', label: '2-4 min', metadata: { segment: 'visitDuration>=121;visitDuration<=240' } },
    { key: '241', label: '4-7 min', metadata: { segment: 'visitDuration>=241;visitDuration<=420' } },
    { key: '421', label: '7-10 min', metadata: { segment: 'visitDuration>=421;visitDuration<=600' } },
    { key: '601', label: '10-15 min', metadata: { segment: 'visitDuration>=601;visitDuration<=900' } },
    { key: '901', label: '15-30 min', metadata: { segment: 'visitDuration>=901;visitDuration<=1800' } },
    { key: '1801', label: '30+ min', metadata: { segment: 'visitDuration>=1801' } },
  ],
});
