import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'custom',
  clause: 'data.custom',
  label: 'Custom dimensions and variables',
  doc: 'Whatever else a site sends: values of declared dimensions, and custom variables.',
  claims: fields('dimensions', 'visitDimensions', 'pageVariables', 'visitVariables'),
  modes: [
    {
      id: 'off',
      label: 'Not kept',
      doc: 'Nothing of it is kept.',
      does: { dimensions: 'drop', visitDimensions: 'drop', pageVariables: 'drop', visitVariables: 'drop' },
    },
    {
      id: 'declared',
      label: 'Declared dimensions',
      doc: 'Dimensions that are declared, redacted; no custom variables.',
      does: { dimensions: 'redact', visitDimensions: 'redact', pageVariables: 'drop', visitVariables: 'drop' },
    },
    { id: 'all', label: 'All', doc: 'Declared dimensions and custom variables, as they came.' },
  ],
  ceilings: { anonymous: 'off', pseudonymous: 'declared', 'consented-full': 'all' },
  presets: { minimal: 'declared', standard: 'declared', everything: 'all' },
});
