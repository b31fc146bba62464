import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'crash-message',
  label: 'Message',
  doc: 'Message of the error.',
  wire: 'CrashAnalytics_CrashMessage',
  sql: { crashes: 'error_message' },
  visitsOfRow: { none: 'The segment language has no name for errors of scripts.' },
  segments: [],
  undefinedLabel: 'Error without a message',
  naming: 'value',
});
