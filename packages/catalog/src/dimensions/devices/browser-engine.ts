import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'browser-engine',
  label: 'Browser engine',
  doc: 'Program part with which the visitor’s browser shows pages.',
  wire: 'DevicesDetection_BrowserEngine',
  sql: { visits: 'browser_engine', conversions: 'browser_engine' },
  segments: ['browserEngine'],
  undefinedLabel: 'Unknown',
  naming: 'browser-engine',
});
