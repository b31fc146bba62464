import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'browser-version',
  label: 'Browser version',
  doc: 'Browser of the visitor, with its version.',
  wire: 'DevicesDetection_BrowserVersion',
  sql: { visits: "concat(browser, '\\t', browser_version)", conversions: "concat(browser, '\\t', browser_version)" },
  visitsOfRow: { equal: ['browserName', 'browserVersion'] },
  segments: ['browserVersion'],
  undefinedLabel: 'Unknown',
  naming: 'browser-version',
});
