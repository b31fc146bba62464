import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'page-count-range',
  label: 'Pages',
  doc: 'How many actions the visit had.',
  wire: 'VisitorInterest_PageCount',
  sql: { visits: 'roundDown(actions, [0, 1, 2, 3, 4, 5, 6, 8, 11, 15, 21])' },
  segments: ['actions'],
  undefinedLabel: 'Unknown',
  naming: 'bucket',
  buckets: [
    { key: '1', label: '1 page', metadata: { segment: 'actions==1' } },
    { key: '2', label: '2 pages', metadata: { segment: 'actions==2' } },
    { key: '3', label: '3 pages', metadata: { segment: 'actions==3' } },
    { key: '4', label: '4 pages', metadata: { segment: 'actions==4' } },
    { key: '5', label: '5 pages', metadata: { segment: 'actions==5' } },
    { key: '6', label: '6-7 pages', metadata: { segment: 'actions>=6;actions<=7' } },
    { key: '8', label: '8-10 pages', metadata: { segment: 'actions>=8;actions<=10' } },
    { key: '11', label: '11-14 pages', metadata: { segment: 'actions>=11;actions<=14' } },
    { key: '15', label: '15-20 pages', metadata: { segment: 'actions>=15;actions<=20' } },
    { key: '21', label: '21+ pages', metadata: { segment: 'actions>=21' } },
  ],
});
