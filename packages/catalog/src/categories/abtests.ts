import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'abtests',
  clause: 'data.abtests',
  label: 'A/B tests',
  doc: 'Which variant of an experiment somebody saw.',
  claims: fields('experiment', 'variation'),
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Participation in experiments is not stored.', refuses: ['experiment'] },
    {
      id: 'visit',
      label: 'With the visit',
      doc: 'Experiment and variant, redacted, with the visit.',
      does: { experiment: 'redact', variation: 'redact' },
    },
    { id: 'full', label: 'As they came', doc: 'Names as they came.' },
  ],
  ceilings: { anonymous: 'off', pseudonymous: 'visit', 'consented-full': 'full' },
  presets: { minimal: 'off', standard: 'off', everything: 'full' },
});
