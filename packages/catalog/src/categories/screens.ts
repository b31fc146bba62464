import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'screens',
  clause: 'data.screens',
  label: 'App screens',
  doc: 'Screens of apps, which have a name and no address on the web.',
  claims: fields('screen'),
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Views of screens are not stored.', does: { screen: 'drop' } },
    { id: 'on', label: 'Kept', doc: 'Views of screens are stored, their names like titles of pages.' },
  ],
  ceilings: { anonymous: 'on', pseudonymous: 'on', 'consented-full': 'on' },
  presets: { minimal: 'on', standard: 'on', everything: 'on' },
});
