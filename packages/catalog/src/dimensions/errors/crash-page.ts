import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'crash-page',
  label: 'Page',
  doc: 'Page on which the error happened.',
  wire: 'CrashAnalytics_CrashPage',
  sql: { crashes: 'url' },
  visitsOfRow: { none: 'The segment language has no name for errors of scripts.' },
  segments: [],
  undefinedLabel: 'Page URL not defined',
  naming: 'value',
});
