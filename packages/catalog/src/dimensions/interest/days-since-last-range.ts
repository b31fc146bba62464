import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'days-since-last-range',
  label: 'Days since the last visit',
  doc: 'Days between the visit and the one before of the same visitor.',
  wire: 'VisitorInterest_DaysSinceLast',
  sql: {
    visits:
      'if(returning = 0, -1, roundDown(intDiv(seconds_since_last, 86400), [0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 31, 61, 121, 365]))',
  },
  segments: ['daysSinceLastVisit'],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '-1', label: 'New visits', metadata: { segment: 'visitorType==new' } },
    {
      key: '0',
      label: '0 days',
      visits: 'daysSinceLastVisit==0;visitorType!=new',
      metadata: { segment: 'daysSinceLastVisit==0' },
    },
    { key: '1', label: '1 day', metadata: { segment: 'daysSinceLastVisit==1' } },
    { key: '2', label: '2 days', metadata: { segment: 'daysSinceLastVisit==2' } },
    { key: '3', label: '3 days', metadata: { segment: 'daysSinceLastVisit==3' } },
    { key: '4', label: '4 days', metadata: { segment: 'daysSinceLastVisit==4' } },
    { key: '5', label: '5 days', metadata: { segment: 'daysSinceLastVisit==5' } },
    { key: '6', label: '6 days', metadata: { segment: 'daysSinceLastVisit==6' } },
    { key: '7', label: '7 days', metadata: { segment: 'daysSinceLastVisit==7' } },
    { key: '8', label: '8-14 days', metadata: { segment: 'daysSinceLastVisit>=8;daysSinceLastVisit<=14' } },
    { key: '15', label: '15-30 days', metadata: { segment: 'daysSinceLastVisit>=15;daysSinceLastVisit<=30' } },
    { key: '31', label: '31-60 days', metadata: { segment: 'daysSinceLastVisit>=31;daysSinceLastVisit<=60' } },
    { key: '61', label: '61-120 days', metadata: { segment: 'daysSinceLastVisit>=61;daysSinceLastVisit<=120' } },
    { key: '121', label: '121-364 days', metadata: { segment: 'daysSinceLastVisit>=121;daysSinceLastVisit<=364' } },
    { key: '365', label: '365+ days', metadata: { segment: 'daysSinceLastVisit>=365' } },
  ],
});
