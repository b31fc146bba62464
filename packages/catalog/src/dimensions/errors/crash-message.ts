import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'crash-message',
  label: 'Message',
  doc: 'Message of the error.',
  wire: 'CrashAnalytics_CrashMessage',
  sql: { crashes: 'error_message' },
  segments: [],
  undefinedLabel: 'Error without a message',
  naming: 'value',
});
