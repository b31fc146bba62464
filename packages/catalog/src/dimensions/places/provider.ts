import { defineDimension } from '../../define.ts';

/** Whose network it is could only be told by asking somebody about the visitor's address, which nothing here does. */
export default defineDimension({
  id: 'provider',
  label: 'Provider',
  doc: 'Network from which the visit came. Always unknown: no address of a visitor is looked up.',
  wire: 'Provider_Provider',
  sql: { visits: "''", conversions: "''" },
  segments: ['provider'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
