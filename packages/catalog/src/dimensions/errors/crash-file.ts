import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'crash-file',
  label: 'Script',
  doc: 'Script in which the error happened.',
  wire: 'CrashAnalytics_CrashFile',
  sql: { crashes: 'error_file' },
  visitsOfRow: { none: 'The segment language has no name for errors of scripts.' },
  segments: [],
  undefinedLabel: 'Script not known',
  naming: 'value',
});
