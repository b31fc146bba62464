import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'visit-count-range',
  label: 'Visit number',
  doc: 'Which visit of its visitor it was.',
  wire: 'VisitorInterest_VisitCount',
  sql: { visits: 'roundDown(visit_count, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 26, 51, 101, 201])' },
  segments: ['visitCount'],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '1', label: '1 visit', metadata: { segment: 'visitCount==1' } },
    { key: '2', label: '2 visits', metadata: { segment: 'visitCount==2' } },
    { key: '3', label: '3 visits', metadata: { segment: 'visitCount==3' } },
    { key: '4', label: '4 visits', metadata: { segment: 'visitCount==4' } },
    { key: '5', label: '5 visits', metadata: { segment: 'visitCount==5' } },
    { key: '6', label: '6 visits', metadata: { segment: 'visitCount==6' } },
    { key: '7', label: '7 visits', metadata: { segment: 'visitCount==7' } },
    { key: '8', label: '8 visits', metadata: { segment: 'visitCount==8' } },
    { key: '9', label: '9-14 visits', metadata: { segment: 'visitCount>=9;visitCount<=14' } },
    { key: '15', label: '15-25 visits', metadata: { segment: 'visitCount>=15;visitCount<=25' } },
    { key: '26', label: '26-50 visits', metadata: { segment: 'visitCount>=26;visitCount<=50' } },
    { key: '51', label: '51-100 visits', metadata: { segment: 'visitCount>=51;visitCount<=100' } },
    { key: '101', label: '101-200 visits', metadata: { segment: 'visitCount>=101;visitCount<=200' } },
    { key: '201', label: '201+ visits', metadata: { segment: 'visitCount>=201' } },
  ],
});
