import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'configuration',
  label: 'Configuration',
  doc: 'Operating system, browser and resolution of the visitor together.',
  wire: 'Resolution_Configuration',
  sql: {
    visits: "concat(os, '\\t', browser, '\\t', resolution)",
    conversions: "concat(os, '\\t', browser, '\\t', resolution)",
  },
  compat: {
    visits: "concat(if(os = 'iPadOS', 'iOS', os), '\\t', browser, '\\t', resolution)",
    conversions: "concat(if(os = 'iPadOS', 'iOS', os), '\\t', browser, '\\t', resolution)",
  },
  visitsOfRow: { equal: ['operatingSystemName', 'browserName', 'resolution'] },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'configuration',
});
