import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'resolution',
  clause: 'data.resolution',
  label: 'Screen resolution',
  doc: 'Width and height of the screen.',
  claims: fields('resolution'),
  modes: [
    { id: 'off', label: 'Not kept', doc: 'No resolution is kept.', does: { resolution: 'drop' } },
    { id: 'bucket', label: 'Usual size', doc: 'The nearest usual size of a screen.', does: { resolution: 'bucket' } },
    { id: 'exact', label: 'Exact', doc: 'Width and height as they came.' },
  ],
  ceilings: { anonymous: 'bucket', pseudonymous: 'exact', 'consented-full': 'exact' },
  presets: { minimal: 'bucket', standard: 'bucket', everything: 'exact' },
});
